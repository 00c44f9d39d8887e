/** What those are called who speak without a name. */
export const UNNAMED =
  'official officials analyst analysts expert experts critic critics observer observers insider insiders source sources aide aides adviser advisers advisor advisors diplomat diplomats economist economists lawyer lawyers researcher researchers scientist scientists witnesses residents employees workers traders investors strategists people person lawmakers activists campaigners supporters opponents insider figures executives researcher doctors'.split(
    ' ',
  );
