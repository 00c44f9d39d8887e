/** Says who speaks: of the quotation at a range or at the cursor; a name that is given is not asked for. */
export const SET_SPEAKER = 'factnote.setSpeaker';
/** Takes back who speaks. */
export const FORGET_SPEAKER = 'factnote.forgetSpeaker';
