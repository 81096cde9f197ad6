/** Invented sentences in languages whose letters old encodings of Vietnamese use for others. */
export const FOREIGN: Readonly<Record<string, string>> = {
  French:
    'Le ministre des Affaires étrangères a déclaré mercredi à Genève que les États membres étaient prêts à coopérer. « Là où le dialogue est né, la paix dure », a-t-il ajouté, très ému, après la cérémonie d’ouverture. Né à Orléans, où il a passé son enfance, cet élève doué fut dès l’âge de dix ans reçu à l’école du château. Ça va déjà mieux : à peine arrivé, le délégué a été fêté çà et là.',
  German:
    'Der Außenminister erklärte am Mittwoch in Zürich, die Länder müssten künftig enger zusammenarbeiten. Für die Bürger sei das schön und nützlich; über die Höhe der Beiträge wird später entschieden. Größere Übungen hört man dort täglich. Der Präsident grüßte die Gäste höflich und führte sie durch die Räume.',
  Spanish:
    'El ministro de Exteriores dijo el miércoles en Bogotá que la región está preparada. Así será también el próximo año: más cooperación, más diálogo y una sola opinión común. ¿Qué ocurrirá mañana? Según él, la reunión empezó tarde y terminó aún después. José Peña añadió que sí habrá acción.',
  Portuguese:
    'O ministro das Relações Exteriores afirmou na quarta-feira em São Tomé que a cooperação é essencial. As nações não estão sós; há união, visão e ação comum. Já à noite, três órgãos técnicos apresentarão soluções às questões econômicas. Você também verá avós e irmãs.',
  Italian:
    'Il ministro degli Esteri ha detto mercoledì che la città è pronta: più libertà, più qualità. Perché no? È già così da lunedì, però la verità è un’altra. Sarà là, giù in città, e ciò è ciò che c’è.',
  Swedish:
    'Utrikesministern sade på onsdagen att länderna måste samarbeta närmare. Även små öar får stöd; så är det också här i år. Många från Åbo åker båt på sjön när våren är här.',
  Danish:
    'Udenrigsministeren sagde onsdag, at øerne får støtte på lige fod. Også små områder på Færøerne får råd til æbler og brød, når året er gået.',
  Icelandic:
    'Utanríkisráðherra sagði á miðvikudag að þjóðirnar ættu að vinna saman. Það er gott að sjá að allir eru á sama máli um öryggi á hafinu. Næsta þing verður í Reykjavík.',
  Polish:
    'Minister spraw zagranicznych powiedział w środę w Łodzi, że współpraca będzie ściślejsza. Później dodał: są już pierwsze wyniki. Każdy może się zgłosić, także młodzież.',
  Czech:
    'Ministr zahraničí ve středu v Praze řekl, že země budou úžeji spolupracovat. Příští rok přijde více peněz, což je dobře. Můžeme být rádi, že je mír.',
  Turkish:
    'Dışişleri Bakanı çarşamba günü İzmir’de ülkelerin daha sıkı iş birliği yapacağını söyledi. Görüşmeler öğleden sonra sürdü; çözüm için üç öneri var.',
  Hungarian:
    'A külügyminiszter szerdán Győrben azt mondta, hogy az országok szorosabban működnek együtt. Két új terv is készült; később döntenek róla. Ez jó és szép.',
  English:
    'The foreign minister said on Wednesday that the café deal was a fait accompli. Mr José Ramos-Horta, the President of Timor-Leste, met the naïve critics’ envoy; “We are not naïve,” he said – twice.',
};
