var e=`wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = Et klipp for kjøpet ditt
wallet-coupon-gives = Ett klipp på «{ $program }»
wallet-coupon-do = Hent klippet
wallet-coupon-busy = Henter klippet\xA0…
wallet-coupon-small-own = Det legges på kortet på denne mobilen, én gang.
wallet-coupon-small-new = Du får et nytt kort til det. Ingen konto, ingen app: Kortet ligger i denne nettleseren på denne mobilen. Et privat vindu glemmer det.
wallet-coupon-looking = Sjekker kvitteringen\xA0…
wallet-coupon-failed = Kvitteringen ga ingen klipp
wallet-coupon-no-already-used = Klippet fra denne kvitteringen ble hentet { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }. Det teller én gang.
wallet-coupon-no-sale-already-earned = Kortet ditt ble skannet i kassa for dette kjøpet, så det har allerede fått klippet sitt.
wallet-coupon-no-coupon-void = Kjøpet ble annullert i butikken, så kvitteringen gir ikke noe klipp.
wallet-coupon-no-expired = Klippet fra en kvittering må hentes innen et døgn. Denne er for gammel.
wallet-coupon-no-unknown-coupon = Butikken kjenner ikke denne koden. Skann koden på kvitteringen en gang til.
wallet-coupon-no-unknown-card = Butikken kjenner ikke lenger kortet på denne mobilen. Spør butikken.
wallet-empty-title = Ingen kort ennå
wallet-empty-how = Skann koden på plakaten i butikken, eller åpne invitasjonen du har fått, i denne nettleseren.
wallet-empty-lost = Hadde du et kort her? En nettleser kan slette det: når det er lite plass, når siden ikke er åpnet på lenge, eller når et privat vindu lukkes. Butikken har fortsatt klippene dine. Uten reservekode: spør i kassa.
wallet-lost-title =
    { $cards ->
        [one] Et kort som var her, er borte
       *[other] Kort som var her, er borte
    }
wallet-lost-why = Nettleseren har slettet dataene. Det skjer når det er lite plass, når siden ikke er åpnet på lenge, eller når noen sletter nettleserdata.
wallet-lost-what = Butikken har fortsatt klippene dine. Med en reservekode er kortet tilbake med en gang. Uten den sier du kortnummeret i kassa, så er det tilbake om et døgn.
wallet-lost-forget = Ikke minn meg på det
wallet-clock-behind =
    { $minutes ->
        [one] Klokka på denne mobilen går ett minutt for sakte.
       *[other] Klokka på denne mobilen går { $minutes } minutter for sakte.
    }
wallet-clock-ahead =
    { $minutes ->
        [one] Klokka på denne mobilen går ett minutt for fort.
       *[other] Klokka på denne mobilen går { $minutes } minutter for fort.
    }
wallet-clock-works = Koden følger butikkens tid, så den virker likevel.
wallet-clock-offline = Slik var det sist siden hadde nett. Er klokka stilt siden da, koble mobilen til nett én gang, ellers virker ikke koden.
wallet-clock-set = Klokka på denne mobilen er stilt tilbake siden siden sist hadde nett. Koble mobilen til nett én gang, ellers kan ikke kassa bruke koden.
wallet-number-ask = Få et nummer å lese opp
wallet-number-say = Si dette nummeret i kassen:
wallet-number-left = Gyldig i { $seconds } s
wallet-number-failed = Butikkens tjeneste svarer ikke. Vis koden i stedet.
wallet-keep-title = Nettleseren har slettet dataene til denne siden
wallet-keep-again = Nøkkelen til kortet er fortsatt på denne siden, så lenge den er åpen. Lagre det på nytt nå.
wallet-keep-do = Lagre kortet
wallet-keep-full-title = Ingen plass igjen på mobilen
wallet-keep-full = Siden kan ikke lagre noe, så det er ingen kode akkurat nå. Frigjør plass og prøv igjen. Kortet er her fortsatt.
wallet-voucher-title = På en kupong
wallet-voucher-anywhere = Vis denne koden i kassen. Den virker én gang.
wallet-voucher-there = Vis denne koden ved «{ $device }», og bare der. Den virker én gang, også uten nett.
wallet-voucher-label = Kupongens kode. Hold den foran skanneren i kassen.
wallet-voucher-until = Gyldig til { $day } kl. { $time }
wallet-recovery-why = Nøkkelen til kortet forlater aldri denne mobilen. Reservekoden er veien tilbake når mobilen er borte: Den flytter kortet og alle klippene til den neste mobilen din.
wallet-recovery-fact-who = Den som har koden, kan ta kortet. Ingen spør hvem det er.
wallet-recovery-fact-paper = Ha den på papir, ikke på denne mobilen.
wallet-recovery-fact-newer = En ny kode erstatter den forrige.
wallet-recovery-since = Du har hatt en reservekode siden { $date }. Den kan ikke vises igjen. Er den borte, lager du en ny.
wallet-recovery-unknown = Hvis tjenesten likevel fikk beskjeden, gjelder ikke en tidligere kode lenger. Prøv igjen til du får se en kode.
wallet-recovery-make = Lag en reservekode
wallet-recovery-make-new = Lag en ny reservekode
wallet-recovery-made-title = Reservekoden din
wallet-recovery-once = Den vises bare denne ene gangen. Skriv den ut, eller noter tegnene.
wallet-recovery-sheet = Reservekode for { $program }, { $merchant }
wallet-recovery-paper = Reservekode
wallet-recovery-qr = Reservekoden som bilde, for kameraet på en annen mobil
wallet-recovery-how = Skann dette med kameraet på den nye mobilen. Eller åpne { $address } og tast inn tegnene.
wallet-recovery-warn = Den som har dette papiret, kan ta kortet.
wallet-recovery-made = Laget { $date }. En nyere kode erstatter denne.
wallet-recovery-print = Skriv ut
wallet-recovery-save = Lagre som fil
wallet-recovery-copy = Kopier lenken
wallet-recovery-copied = Kopiert
wallet-recovery-done = Jeg har tatt vare på den
wallet-recovery-file-name = reservekode-{ $number }
wallet-recovery-file =
    Reservekode
    { $program }, { $merchant }
    Kortnummer { $number }
    { $code }
    Åpne denne lenken på den nye mobilen:
    { $link }
    Eller åpne { $address } og tast inn tegnene over.
    Den som har denne filen, kan ta kortet.
    Laget { $date }. En nyere kode erstatter denne.
wallet-move-title = Flytt kortet til en annen mobil
wallet-move-why = Ha den andre mobilen for hånden. Denne viser en kode, og den andre skanner den.
wallet-move-fact-here = Kortet ligger deretter på den andre mobilen, med alle klippene, og forsvinner fra denne.
wallet-move-fact-rewards = Belønningene venter et døgn etter flyttingen.
wallet-move-fact-paper = Reservekoden din fra { $date } slutter å gjelde når denne koden vises. Lag en ny etterpå.
wallet-move-make = Vis koden
wallet-move-step-scan = Skann dette med kameraet på den andre mobilen.
wallet-move-step-tap = Trykk på «Flytt til denne mobilen» der.
wallet-move-qr = Koden som flytter dette kortet, for kameraet på den andre mobilen
wallet-move-typed = Eller åpne kortsiden der og tast inn:
wallet-move-watching = Venter på den andre mobilen\xA0…
wallet-move-blind = Ingen forbindelse akkurat nå: Den andre mobilen sier fra når kortet er der.
wallet-arrive-title = Flytt kortet hit
wallet-arrive-looking = Ser etter kortet\xA0…
wallet-arrive-failed = Koden virket ikke
wallet-arrive-with = Klippene og belønningene følger med.
wallet-arrive-do = Flytt til denne mobilen
wallet-arrive-busy = Flytter kortet ditt\xA0…
wallet-arrive-small-recover = Det forsvinner fra mobilen det er på nå. Belønningene venter et døgn.
wallet-arrive-small-code = Et kort på papir flyttes med en gang. Fra en mobil som er borte, flyttes det etter et døgn, med mindre den mobilen blir brukt. Belønningene venter et døgn etter det.
wallet-arrive-own-title = Kortet er her allerede
wallet-arrive-own = Det ligger på denne mobilen, så ingenting trenger å flyttes. Ta vare på koden til den dagen du trenger den.
wallet-arrive-taken-title = Koden er brukt på en annen mobil
wallet-arrive-taken = Kortet flyttes dit { $day } kl.\xA0{ $time }. Hvis det ikke var deg, bruk den gamle mobilen, eller spør i kassa.
wallet-enter-title = Hent et kort til denne mobilen
wallet-enter-lost = Ingen kode? Spør i kassa: Med kortnummeret eller papirkortet ditt kan butikken flytte kortet.
wallet-enter-label = Reservekode
wallet-enter-hint = 28 tegn. Store bokstaver, mellomrom og streker spiller ingen rolle.
wallet-enter-do = Finn kortet
wallet-enter-length =
    { $count ->
        [one] Koden har { $length } tegn. Dette er ett.
       *[other] Koden har { $length } tegn. Dette er { $count }.
    }
wallet-enter-character = «{ $character }» finnes ikke i noen kode. Se på papiret en gang til.
wallet-enter-misread = Ett av tegnene er et annet på papiret. Sammenlign gruppe for gruppe.
wallet-data-what = Butikken lagrer når og hvor kortet ble klippet, og de signerte kodene bak det. Ikke noe navn, ikke noe telefonnummer: Kortet er alt den vet om deg.
wallet-data-copy = En fil med alt butikkens tjeneste vet om dette kortet, også signaturene.
wallet-data-copy-do = Lagre en kopi
wallet-data-erase-title = Slett dem
wallet-data-erase = Butikkens tjeneste glemmer hvem som hadde kortet: Ingen kan lese koder, kjøp og beløp lenger, ikke engang i en sikkerhetskopi. Kortet avsluttes, med klipp og belønninger.
wallet-data-erase-do = Slett kort og data
wallet-data-sure-title = Slette for godt?
wallet-data-sure =
    { $progress } av { $needed } går tapt{ $rewards ->
        [0] .
        [one] , og én belønning.
       *[other] , og { $rewards } belønninger.
    } Ingen kan hente det tilbake, heller ikke butikken.
wallet-data-sure-do = Slett for godt
wallet-data-sure-not = Behold kortet
wallet-data-erased-title = Slettet
wallet-data-erased = { $merchant } vet ikke lenger hvem som hadde kortet, og denne mobilen har glemt nøkkelen.
wallet-data-erased-done = Greit
wallet-install-title = Kortet ditt på hjemskjermen
wallet-install-why = På en iPhone har en app på hjemskjermen sine egne kort: Dette kortet blir ikke med av seg selv.
wallet-install-step-code = Lag en reservekode under «{ $recovery }».
wallet-install-step-share = Trykk på deleknappen i Safari, og så på «Legg til på Hjem-skjerm».
wallet-install-step-type = Åpne det nye ikonet og skriv inn koden der. Kortet flyttes med alle klipp; belønninger venter ett døgn.
wallet-gone-title = Kortet er flyttet til en annen mobil
wallet-gone-unknown-title = Kortet er ikke lenger på denne mobilen
wallet-gone-unknown = Oppdaget her { $date } kl.\xA0{ $time }: Butikkens tjeneste godtar ikke denne mobilens nøkkel til kortet. Slik er det når et kort er flyttet til en annen mobil. Hvis du ikke har flyttet det, spør i kassa.
wallet-gone-safe = Ingenting er tapt: Klippene er på kortet, hvor det enn er nå. Koder fra denne mobilen teller ikke lenger.
wallet-gone-remove = Fjern det her
wallet-gone-remove-small = Det sletter kortet og den gamle nøkkelen fra denne mobilen. Selve kortet blir som det er.
wallet-history-title = Historikk
wallet-history-loading = Kontrollerer alle linjene\xA0…
wallet-history-none = Ingenting ennå.
wallet-history-how = Hver linje har butikkens signatur og avtrykket av linjen før. Denne siden kontrollerer dem selv.
wallet-history-offline = Ingen forbindelse: Dette er historikken slik den sist ble sett her.
wallet-history-partial = Noen linjer er ikke hentet ennå. De kommer så snart telefonen har forbindelse.
wallet-history-unchecked = Butikkens nøkler kunne ikke fornyes, så linjene er ikke kontrollert akkurat nå.
wallet-history-wrong-title =
    { $rows ->
        [one] Én linje stemmer ikke
       *[other] { $rows } linjer stemmer ikke
    }
wallet-history-wrong = Butikkens signatur står ikke bak det som er merket med rødt. Vis dette til butikken.
wallet-row-right = Kontrollert: signert av butikken
wallet-row-wrong = Stemmer ikke
wallet-row-not-signed = Endret: Butikkens signatur passer ikke til denne linjen.
wallet-row-other-card = Denne linjen hører til et annet kort.
wallet-row-text-differs = Det som står her, er ikke det butikken signerte.
wallet-row-gap = En linje før denne mangler.
wallet-row-rewritten = Denne linjen var en annen da denne mobilen så den første gang.
`;export{e as default};