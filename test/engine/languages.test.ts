/** Factnote reads English: of copy in another language it says so, and marks nothing. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { check } from '../../src/engine/check';
import { claimsIn } from '../../src/engine/claims';

// Short news of our own, each with damage that would be marked in English
const FOREIGN: Readonly<Record<string, string>> = {
  fr: `Le pont du port fermera lundi pour un an

Le seul pont routier du port sera fermé à partir de lundi, a annoncé la mairie. Des plongeurs ont trouvé des fissures dans quatre des neuf piles.

« Nous ne pouvons pas demander aux gens de rouler sur un acier auquel nous ne croyons plus », a dit le maire. "Les travaux coûteront 85 millions d’euros, soit 31 % de plus que prévu. Une navette gratuite traversera le port toutes les 15 minutes.Deux bateaux seront loués pour les écoles.`,
  de: `Hafenbrücke wird für ein Jahr gesperrt

Die einzige Straßenbrücke über den Hafen wird am Montag gesperrt, teilte der Stadtrat mit. Taucher hatten Risse in vier der neun Pfeiler gefunden.

„Wir können niemanden bitten, über einen Stahl zu fahren, dem wir nicht mehr trauen“, sagte der Bürgermeister. "Die Reparatur kostet 85 Millionen Euro und dauert mindestens zwölf Monate. Eine kostenlose Fähre fährt alle 15 Minuten.Zwei weitere Boote sind für die Schulen bestellt.`,
  es: `El puente del puerto cerrará un año

El único puente de carretera del puerto cerrará el lunes, según informó el ayuntamiento. Unos buzos encontraron grietas en cuatro de los nueve pilares.

«No podemos pedir a la gente que conduzca sobre un acero en el que ya no confiamos», dijo el alcalde. "Las obras costarán 85 millones de euros, un 31 % más de lo previsto. Un transbordador gratuito cruzará el puerto cada 15 minutos.Dos barcos más llevarán a los escolares.`,
  it: `Il ponte del porto chiude per un anno

L’unico ponte stradale del porto chiuderà lunedì, ha fatto sapere il comune. I sommozzatori hanno trovato delle crepe in quattro dei nove piloni.

«Non possiamo chiedere alla gente di guidare su un acciaio di cui non ci fidiamo più», ha detto il sindaco. "I lavori costeranno 85 milioni di euro, il 31 % in più del previsto. Un traghetto gratuito attraverserà il porto ogni 15 minuti.Altre due barche sono per le scuole.`,
  pt: `A ponte do porto vai fechar durante um ano

A única ponte rodoviária do porto fecha na segunda-feira, anunciou a câmara. Mergulhadores encontraram fendas em quatro dos nove pilares.

«Não podemos pedir às pessoas que conduzam sobre um aço em que já não confiamos», disse o presidente da câmara. "As obras custam 85 milhões de euros, mais 31 % do que estava previsto. Um barco gratuito atravessa o porto de 15 em 15 minutos.Mais dois são para as escolas.`,
  nl: `Havenbrug gaat een jaar dicht

De enige autobrug over de haven gaat maandag dicht, liet de gemeente weten. Duikers vonden scheuren in vier van de negen pijlers.

‘We kunnen mensen niet vragen over staal te rijden dat we niet meer vertrouwen’, zei de burgemeester. "Het herstel kost 85 miljoen euro en duurt ten minste twaalf maanden. Een gratis veerboot vaart om de 15 minuten.Twee andere zijn voor de scholen gehuurd.`,
  sv: `Hamnbron stängs i ett år

Den enda vägbron över hamnen stängs på måndag, meddelade kommunen. Dykare har hittat sprickor i fyra av de nio pelarna.

”Vi kan inte be folk att köra över ett stål som vi inte längre litar på”, sade borgmästaren. "Arbetet kostar 85 miljoner kronor och tar minst tolv månader. En gratis färja går var femtonde minut.Ytterligare två båtar är till för skolorna.`,
  da: `Havnebroen lukker i et år

Den eneste vejbro over havnen lukker på mandag, oplyser kommunen. Dykkere har fundet revner i fire af de ni piller.

»Vi kan ikke bede folk om at køre over et stål, som vi ikke længere stoler på«, sagde borgmesteren. "Arbejdet koster 85 millioner kroner og varer mindst tolv måneder. En gratis færge sejler hvert 15. minut.To andre både er lejet til skolerne.`,
  pl: `Most w porcie zostanie zamknięty na rok

Jedyny most drogowy nad portem zostanie zamknięty w poniedziałek, podała rada miasta. Nurkowie znaleźli pęknięcia w czterech z dziewięciu filarów.

„Nie możemy prosić ludzi, żeby jeździli po stali, której już nie ufamy”, powiedział burmistrz. "Naprawa będzie kosztować 85 milionów złotych i potrwa co najmniej rok. Bezpłatny prom będzie pływał co 15 minut.Dwa inne są dla szkół, ale nie na długo.`,
  tr: `Liman köprüsü bir yıl kapanıyor

Limanın tek karayolu köprüsü pazartesi günü kapanacak, diye duyurdu belediye. Dalgıçlar dokuz ayağın dördünde çatlak buldu.

“İnsanlardan artık güvenmediğimiz bir çeliğin üzerinden geçmelerini isteyemeyiz,” dedi başkan. "Onarım 85 milyon lira tutacak ve en az bir yıl sürecek. Ücretsiz bir vapur ile 15 dakikada bir geçilecek.Okullar için iki tekne daha var, ama bu kadar.`,
  id: `Jembatan pelabuhan ditutup selama setahun

Satu-satunya jembatan di pelabuhan akan ditutup pada hari Senin, kata dewan kota. Para penyelam menemukan retakan di empat dari sembilan tiang.

“Kami tidak dapat meminta orang untuk berkendara di atas baja yang tidak kami percaya lagi,” kata wali kota. "Perbaikan itu akan menelan 85 juta dan berlangsung dua belas bulan. Kapal gratis akan menyeberang setiap 15 menit.Dua kapal lain untuk sekolah.`,
  ru: `Мост через гавань закроют на год

Единственный автомобильный мост через гавань закроют в понедельник, сообщил городской совет. Водолазы нашли трещины в четырёх из девяти опор.

«Мы не можем просить людей ездить по стали, которой больше не доверяем», — сказал мэр. "Ремонт обойдётся в 85 миллионов и займёт не менее года. Бесплатный паром будет ходить каждые 15 минут.Ещё два наняты для школ.`,
  el: `Η γέφυρα του λιμανιού κλείνει για έναν χρόνο

Η μοναδική οδική γέφυρα του λιμανιού κλείνει τη Δευτέρα, ανακοίνωσε ο δήμος. Δύτες βρήκαν ρωγμές σε τέσσερις από τους εννέα πυλώνες. "Οι εργασίες θα κοστίσουν 85 εκατομμύρια ευρώ.`,
  zh: `港口大桥关闭一年

市议会说，港口唯一的公路桥将于星期一关闭。潜水员在九个桥墩中的四个发现了裂缝。“我们不能让人们在我们不再信任的钢材上行驶，”市长说。维修将花费八千五百万元。`,
  ar: `إغلاق جسر الميناء لمدة عام

سيغلق الجسر الوحيد في الميناء يوم الاثنين، وفق ما أعلنه المجلس البلدي. وقد عثر الغواصون على شقوق في أربع من الدعامات التسع. "ستكلف الأعمال 85 مليونا وتستمر عاما كاملا.`,
};

// English, whatever else is in it: it is read as ever
const ENGLISH: Readonly<Record<string, string>> = {
  'a French quotation': `The mayor read it aloud in the language of the port: “Nous ne pouvons pas demander aux gens de rouler sur un acier auquel nous ne croyons plus, et les travaux ne sont pas pour demain.” Nobody translated it. It cost $ 5.`,
  'foreign names': `Juan de la Cruz, Ludwig van der Berg and Maria del Carmen de los Santos met at El Paso, La Paz and Le Havre. The Société Générale des Ponts et Chaussées de la Ville paid $ 5.`,
  'a table of results': `Results\n\nAlder 3 Elston 1\n\nMilbrook 2 Harbour 2\n\nQuay 0 Port 4. It cost $ 5.`,
  'telegram style': `Bridge shut. Divers find cracks. Mayor silent. Ferry free Monday. Two boats hired. Cost $ 5.`,
  'a foreign block quote': `The letter that reached the paper on Monday was short, and it was not signed. It was printed as it stood.\n\nLe pont du port sera fermé et personne ne dit pour combien de temps. Nous avons peur pour les enfants qui le passent tous les jours.\n\nThe council said that it had not seen it, and that the cost would be $ 5.`,
  'a few short lines':
    'Fire in Kiel tower kills 12\n\nA fire in a Kiel tower killed 14 people on Friday, as told at an inquest. It cost $ 5.',
  'one word': 'Bonjour. It cost $ 5.',
};

suite('languages', () => {
  for (const [language, copy] of Object.entries(FOREIGN))
    test(`${language} is known, and nothing is marked in it`, () => {
      const checked = check(copy);
      assert.deepEqual([checked.language, checked.findings.map(({ rule }) => rule)], [language, []]);
      assert.deepEqual(claimsIn(checked), []);
    });

  for (const [name, copy] of Object.entries(ENGLISH))
    test(`English with ${name} is read as ever`, () => {
      const { language, findings } = check(copy);
      assert.equal(language, undefined);
      assert.ok(findings.some(({ rule }) => rule === 'figure/malformed'));
    });

  test('no English word tells that a text is in another language', () => {
    const words =
      'a an in on at as is be am do does did or so no we me my us you i all over plus son pour men had die war par sur ad an are but if ' +
      'into one out up who what will can may more most now two first new year years people last says mr mrs after before about';
    for (const word of words.split(' ')) assert.equal(check(`${word} `.repeat(40)).language, undefined, word);
    assert.equal(check(`${words}. `.repeat(3)).language, undefined);
  });

  test('the language of a text is that of most of it, in whatever order its paragraphs stand', () => {
    const english = 'The council said that the bridge was shut, and that nobody had been told of it by the mayor.';
    fc.assert(
      fc.property(fc.shuffledSubarray([...FOREIGN.fr.split('\n\n'), english]), paragraphs => {
        const isMixed = paragraphs.includes(english) && paragraphs.length < 3;
        const { language } = check(paragraphs.join('\n\n'));
        assert.ok(language === undefined || (language === 'fr' && !isMixed), paragraphs.join('\n\n'));
      }),
    );
  });
});
