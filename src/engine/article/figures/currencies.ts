/**
 * The currencies of the world by their ISO 4217 codes: the signs that stand before a sum, beside the code; their names in news copy, of
 * which the first one is what the unit is called (after = that alone); and the names of their hundredths. A star stands for an *s* that
 * may be there (*PS* and *Y=* are what is left of signs where copy was brought into plain ASCII), a question mark before words that are other words, too: they are read where the number is a sum beyond doubt.
 */
const TABLE = `
USD | US$ $ $US U$S usd | dollar* buck* | cent* ¢
EUR | € eur | euro* € | euro_cent* eurocent*
GBP | £ ?PS gbp | =pounds pound*_sterling quid | pence p
JPY | ¥ JP¥ Y= 円 | yen 円
CNY | CN¥ rmb | yuan renminbi rmb 元 | fen
INR | ₹ Rs Rs. | rupee* | paise
AUD | A$ AU$ $A $AU
CAD | C$ CA$ $C Can$ $CAN
NZD | NZ$ $NZ
HKD | HK$
SGD | S$
TWD | NT$
JMD | J$
TTD | TT$
BBD | Bds$
BZD | BZ$
XCD | EC$
FJD | FJ$
GYD | G$
LRD | L$
NAD | N$
SBD | SI$
BSD | B$
KYD | CI$
ZWL | Z$
CHF | SFr. | franc* | rappen centime*
XOF | FCFA CFA | CFA_franc*
XAF
XPF
CDF
DJF
GNF
KMF
RWF | FRw
BIF | FBu
SEK | kr kr. Kr | kronor krona
NOK | | kroner
DKK | | kroner krone
ISK | | kronur króna
CZK | | koruna* koruny korun Kč ?crown*
PLN | | zlotys zloty zlotych złoty złotych zł | groszy grosz
HUF | | forint*
RON | | lei ?leu | bani
BGN | | leva ?lev | stotinki
HRK | | kuna*
RSD | | dinar*
?BAM
?ALL | | ?lek*
MKD | | denar*
MDL
UAH | ₴ | hryvnia* hryvna* | kopiyka*
RUB | ₽ | rubles ruble rouble* | kopeck* kopek*
BYN
?GEL | ₾ | lari
?AMD | ֏ | ?dram*
AZN | ₼ | manat*
KZT | ₸ | tenge
UZS | | ?som ?sum
KGS
TJS | | somoni
TMT
MNT | ₮ | tugrik* togrog*
TRY | ₺ TL | liras lira | kurus kuruş
ILS | ₪ NIS | shekels shekel | agorot
EGP | E£
LBP | L£
SYP
SDG
JOD
KWD
BHD
IQD
LYD
TND
DZD
SAR | | riyals riyal | halala*
QAR
OMR | | rials rial
YER
IRR | | toman*
AED | Dhs Dh | dirhams dirham
?MAD
AFN | ؋ | afghani*
PKR
LKR
NPR
MUR
SCR
MVR | Rf | rufiyaa
BDT | Tk Tk. ৳ | taka
BTN | | ngultrum
MMK | | kyat*
THB | ฿ | baht
VND | ₫ | dong đồng
KHR | ៛ | riel*
LAK | ₭ | ?kip
IDR | Rp Rp. | rupiah*
MYR | RM | ringgit | ?sen
PHP | ₱ Php | pesos peso | centavo*
KRW | ₩ | ?won
KPW
?MOP | MOP$ | pataca*
PGK | | ?kina
WST
?TOP
VUV | | vatu
MXN | MX$ Mex$
ARS | AR$
CLP | CLP$
?COP | COP$ COL$
UYU | $U
?CUP
DOP | RD$
BOB | Bs. Bs | boliviano*
VES | | bolivars bolivares bolívares
?PEN | S/ S/. | soles ?sol
BRL | R$ | reais
PYG | ₲ | guaranies guaraníes
CRC | ₡ | colones
GTQ | | quetzales quetzal
HNL | | lempira*
NIO | | cordoba* córdoba*
PAB | | balboa*
HTG | | gourde*
AWG | | florin*
ANG | | guilder*
ZAR | ?R | rand
NGN | ₦ ?N | naira | kobo
GHS | GH₵ GH¢ GHC ₵ | cedis cedi | pesewa*
KES | KSh Ksh KSh. Ksh. Sh Sh. | shillings shilling
TZS | TSh Tsh
UGX | USh Ush
?SOS
ETB | | birr
ZMW | | kwacha
MWK
BWP | | ?pula
MZN | | meticais metical*
AOA | | kwanza*
MGA | | ariary
GMD | | dalasi*
SLE | | leones
MRU | | ouguiya*
SZL | | emalangeni
LSL | | maloti
CVE | | escudo*
STN | | dobra*
ERN | | nakfa*
BTC | ₿ | bitcoin*
ETH
`;

interface Currency {
  readonly code: Term;
  readonly signs: readonly Term[];
  readonly names: readonly Term[];
  readonly hundredths: readonly Term[];
  /** What the unit is called: *dollars*, or its code. */
  readonly unit: string;
}

export interface Term {
  readonly words: string;
  /** It is another word, too. */
  readonly isDoubtful: boolean;
}

/** In the order in which they are tried: of two that have a sign or a name, the first counts. */
export const CURRENCIES: readonly Currency[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [code, signs, names, hundredths] = line.split('|').map(termsIn);
    const [first] = names ?? [];
    return {
      code: code[0],
      signs: signs ?? [],
      names: (names ?? []).filter(({ words }) => !words.startsWith('=')),
      hundredths: hundredths ?? [],
      unit: first?.words.replace('=', '').replace('*', 's') ?? code[0].words,
    };
  });

function termsIn(cell: string): Term[] {
  return cell
    .split(/\s+/)
    .filter(Boolean)
    .map(term => ({ words: term.replace('?', '').replaceAll('_', ' '), isDoubtful: term.startsWith('?') }));
}

/** By a sign, code or name, the code of the currency that it is. */
const CODES: ReadonlyMap<string, string> = new Map(
  [...CURRENCIES]
    .reverse()
    .flatMap(({ code, signs, unit }) =>
      [unit, code.words, ...signs.map(({ words }) => words)].map(name => [name, code.words] as const),
    ),
);

/** The code of a currency by its sign, code or name, as the unit of a figure has it; the unit itself where it is none. */
export const currencyOf = (unit: string): string => CODES.get(unit) ?? unit;
