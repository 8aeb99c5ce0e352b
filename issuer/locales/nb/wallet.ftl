### The customer's page. $reward is the merchant's own text ("a free coffee"), $shop and $merchant are names.

## The page's name in the browser

wallet-title = Kortene dine
wallet-title-claim = Kortet ditt hos { $merchant }
wallet-title-coupon = Et klipp fra { $merchant }
wallet-title-arrive = Flytt kortet ditt fra { $merchant }
wallet-title-card = { $progress } av { $needed } – { $merchant }

## Getting a card

wallet-claim-from = Fra { $merchant }
wallet-claim-title = Kortet ditt er klart
wallet-claim-do = Hent kortet
wallet-claim-busy = Lager kortet ditt …
wallet-claim-small = Ingen konto, ingen app. Kortet ligger i denne nettleseren på denne mobilen. Et privat vindu glemmer det.
wallet-claim-looking = Sjekker lenken …
wallet-claim-failed = Lenken virket ikke
wallet-claim-not-genuine = Butikkens tjeneste svarte med et kort som dens egne nøkler ikke bekrefter, så det ble ikke hentet. Si fra til butikken.
wallet-link-broken-title = Lenken er ikke hel
wallet-link-broken = En del av den ble borte på veien. Skann koden i butikken en gang til, eller be om å få lenken på nytt.
wallet-back-to-cards = Tilbake til kortene
wallet-back = Tilbake
wallet-try-again = Prøv igjen

## A punch from a receipt

wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = Et klipp for kjøpet ditt
wallet-coupon-gives = Ett klipp på «{ $program }»
wallet-coupon-do = Hent klippet
wallet-coupon-busy = Henter klippet …
wallet-coupon-small-own = Det legges på kortet på denne mobilen, én gang.
wallet-coupon-small-new = Du får et nytt kort til det. Ingen konto, ingen app: Kortet ligger i denne nettleseren på denne mobilen. Et privat vindu glemmer det.
wallet-coupon-looking = Sjekker kvitteringen …
wallet-coupon-failed = Kvitteringen ga ingen klipp
wallet-coupon-no-already-used = Klippet fra denne kvitteringen ble hentet { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }. Det teller én gang.
wallet-coupon-no-sale-already-earned = Kortet ditt ble skannet i kassa for dette kjøpet, så det har allerede fått klippet sitt.
wallet-coupon-no-coupon-void = Kjøpet ble annullert i butikken, så kvitteringen gir ikke noe klipp.
wallet-coupon-no-expired = Klippet fra en kvittering må hentes innen et døgn. Denne er for gammel.
wallet-coupon-no-unknown-coupon = Butikken kjenner ikke denne koden. Skann koden på kvitteringen en gang til.
wallet-coupon-no-unknown-card = Butikken kjenner ikke lenger kortet på denne mobilen. Spør butikken.

## What the service says no to

wallet-problem-invite-used = Invitasjonen er brukt på en annen mobil. Be butikken om en ny.
wallet-problem-invite-expired = Invitasjonen er utløpt. Be butikken om en ny.
wallet-problem-claim-code-unknown = Denne koden gjelder ikke lenger: Den er brukt, eller en nyere har tatt over. Se etter en nyere kode, eller spør i kassa.
wallet-problem-move-stopped = Den gamle mobilen ble brukt, så kortet blir der. Bruk det på den mobilen. Hvis mobilen er stjålet, kan du få kortet sperret i kassa.
wallet-problem-card-frozen = Butikken har sperret kortet inntil videre. Spør i kassa.
wallet-problem-not-found = Butikken kjenner ikke lenger denne lenken. Be om en ny.

## What this browser cannot do

wallet-fault-storage-title = Nettleseren lagrer ingenting
wallet-fault-storage = Nøkkelen til kortet må lagres på denne mobilen, og det tillater ikke nettleseren. Gå ut av privat modus, eller la nettstedet lagre data, og åpne lenken på nytt.
wallet-fault-keys-title = Nettleseren støtter ikke kort
wallet-fault-insecure = Siden ble ikke åpnet over en sikker forbindelse (https). Åpne butikkens egen lenke.
wallet-fault-no-key = Den kan ikke lage og ta vare på nøkkelen et kort trenger. Oppdater nettleseren, eller åpne lenken i en ny utgave av Chrome, Safari eller Firefox.
wallet-fault-no-storage = Den tar ikke vare på nøkler. Gå ut av privat modus, eller la nettstedet lagre data, og åpne lenken på nytt.

## No card yet

wallet-empty-title = Ingen kort ennå
wallet-empty-how = Skann koden på plakaten i butikken, eller åpne invitasjonen du har fått, i denne nettleseren.
wallet-empty-lost = Hadde du et kort her? En nettleser kan slette det: når det er lite plass, når siden ikke er åpnet på lenge, eller når et privat vindu lukkes. Butikken har fortsatt klippene dine. Uten reservekode: spør i kassa.

## A card that the browser has cleared

wallet-lost-title =
    { $cards ->
        [one] Et kort som var her, er borte
       *[other] Kort som var her, er borte
    }
wallet-lost-why = Nettleseren har slettet dataene. Det skjer når det er lite plass, når siden ikke er åpnet på lenge, eller når noen sletter nettleserdata.
wallet-lost-what = Butikken har fortsatt klippene dine. Med en reservekode er kortet tilbake med en gang. Uten den sier du kortnummeret i kassa, så er det tilbake om et døgn.
wallet-lost-forget = Ikke minn meg på det

## A phone's clock that is wrong

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

## The card

wallet-tabs = Visninger
wallet-tab-card = Kort
wallet-tab-history = Historikk
wallet-cards = Kortene dine
wallet-progress = { $progress } av { $needed }
wallet-rule = Regelen:
wallet-frozen-title = Kortet er sperret inntil videre
wallet-frozen = Det får ingen klipp før butikken opphever sperren. Spør i kassa.
wallet-live-connecting = Kobler til …
wallet-live-live = På nett
wallet-live-waiting = Uten nett – koden virker
wallet-live-refused = Ikke tilkoblet

## The code

wallet-code-title = Koden din
wallet-code-label = Koden til kortet ditt. Hold den foran skanneren i kassa.
wallet-code-label-long = Koden til kortet ditt for en kasse uten nett. Hold den foran skanneren.
wallet-code-hint = Hold den foran skanneren. Den fornyes hvert 15. sekund, så et bilde av den er ingenting verdt.
wallet-code-hint-long = For en kasse uten nett: Denne større koden har kortets papirer med seg.
wallet-code-long-do = Kode for kasse uten nett
wallet-code-short-do = Tilbake til vanlig kode
wallet-code-digits = Vanskelig å skanne? Koden som sifre
wallet-code-brightness = Skru opp lysstyrken på skjermen og hold mobilen i ro. Disse sifrene sier det samme som koden:
wallet-code-failed-title = Fikk ikke laget noen kode
wallet-code-failed = Nøkkelen til kortet kunne ikke brukes. Last inn siden på nytt. Hvis det ikke hjelper, spør i kassa. Butikken har fortsatt klippene dine.
wallet-number-ask = Få et nummer å lese opp
wallet-number-say = Si dette nummeret i kassen:
wallet-number-left = Gyldig i { $seconds } s
wallet-number-failed = Butikkens tjeneste svarer ikke. Vis koden i stedet.

## A browser that has cleared what this page keeps, or keeps nothing more

wallet-keep-title = Nettleseren har slettet dataene til denne siden
wallet-keep-again = Nøkkelen til kortet er fortsatt på denne siden, så lenge den er åpen. Lagre det på nytt nå.
wallet-keep-do = Lagre kortet
wallet-keep-full-title = Ingen plass igjen på mobilen
wallet-keep-full = Siden kan ikke lagre noe, så det er ingen kode akkurat nå. Frigjør plass og prøv igjen. Kortet er her fortsatt.

## What just happened

wallet-happened-opened = Kortet ditt er klart.
wallet-happened-punched =
    { $units ->
        [one] Klippet! { $progress } av { $needed }.
       *[other] { $units } klipp! { $progress } av { $needed }.
    }
wallet-happened-full = Kortet er fullt: Du får { $reward }!
wallet-happened-moved = Kortet ditt er på denne mobilen nå. { $progress } av { $needed }.
wallet-happened-redeemed = Belønningen er innløst.
wallet-happened-reversed =
    { $units ->
        [one] Ett klipp ble trukket tilbake. { $progress } av { $needed }.
       *[other] { $units } klipp ble trukket tilbake. { $progress } av { $needed }.
    }

# The same in a word or two, beside the progress.
wallet-short-opened = Klart
wallet-short-punched =
    { $units ->
        [one] Klippet!
       *[other] { $units } klipp!
    }
wallet-short-full = Fullt!
wallet-short-moved = Flyttet hit
wallet-short-redeemed = Innløst
wallet-short-reversed =
    { $units ->
        [one] Ett trukket tilbake
       *[other] { $units } trukket tilbake
    }

## The reward

wallet-reward-title = Belønningen din
wallet-reward-ready =
    { $rewards ->
        [one] Venter på deg: { $reward }.
       *[other] Venter på deg, { $rewards } ganger: { $reward }.
    }
wallet-reward-do = Løs inn nå
wallet-reward-step-show = Vis denne koden i kassa og si hva du vil ha.
wallet-reward-step-digits = Så viser kassa to sifre: Tast dem inn her.
wallet-reward-needs-network = Du må være på nett for å få belønningen. Kobler til …
wallet-reward-none = Ingen belønning er klar ennå: Kortet står på { $progress } av { $needed }.
wallet-reward-from = Fra { $day } kl. { $time }.
wallet-voucher-title = På en kupong
wallet-voucher-anywhere = Vis denne koden i kassen. Den virker én gang.
wallet-voucher-there = Vis denne koden ved «{ $device }», og bare der. Den virker én gang, også uten nett.
wallet-voucher-label = Kupongens kode. Hold den foran skanneren i kassen.
wallet-voucher-until = Gyldig til { $day } kl. { $time }
wallet-reward-held-do = Hvorfor ikke nå?
wallet-reward-held-title = Den venter til { $day } kl. { $time }
wallet-reward-held = Kortet ditt ble flyttet til denne mobilen. Det første døgnet etterpå deles det ikke ut noen belønning, så ingen har noe å vinne på å flytte et kort som ikke er deres. Klipp teller som vanlig.
wallet-reward-asks = { $shop } vil gi deg
wallet-digits-label = De to sifrene i kassa
wallet-digits-left =
    { $seconds ->
        [one] Ett sekund igjen.
       *[other] { $seconds } sekunder igjen.
    }
wallet-digits-two = Tast inn de to sifrene som kassa viser.
wallet-digits-why = Bare kassa foran deg viser dem. Slik kan ingen ta belønningen din på avstand.
wallet-redeem-do = Bekreft
wallet-redeem-offline = Det kom ikke noe svar, så vi vet ikke om det ble telt med. Se på kassa, eller bekreft en gang til: Det teller aldri to ganger.
wallet-challenge-title = Belønningen din
wallet-challenge = { $shop } vil gi deg { $reward }.
wallet-challenge-open = Åpne
wallet-challenge-refused = Kassa avsluttet dette. Be om at kortet skannes en gang til.
wallet-redeemed-title = Kos deg!
wallet-redeemed = Fra { $shop }: { $reward }.
wallet-redeemed-close = Tilbake til kortet

## Keeping a card

wallet-number = Kortnummer { $number }
wallet-care = Ta vare på kortet
wallet-care-recovery = Hvis du mister mobilen
wallet-care-recovery-none = Du har ingen reservekode ennå
wallet-care-recovery-clears = Denne nettleseren kan slette kortet en dag. Du har ingen reservekode ennå
wallet-care-recovery-since = Reservekode fra { $date }
wallet-care-move = Flytt kortet til en annen mobil
wallet-care-enter = Jeg har en reservekode
wallet-care-other = Hent et annet kort til denne mobilen
wallet-care-data = Dine data
wallet-care-install = Legg på hjemskjermen
wallet-care-install-small = Åpnes som en app, også uten nett.

## The recovery code. $code and $link are secret: they are shown once, and saved where the holder wants them.

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

## To another phone, with both at hand

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
wallet-move-watching = Venter på den andre mobilen …
wallet-move-blind = Ingen forbindelse akkurat nå: Den andre mobilen sier fra når kortet er der.

## From another phone, or from a counter

wallet-arrive-title = Flytt kortet hit
wallet-arrive-looking = Ser etter kortet …
wallet-arrive-failed = Koden virket ikke
wallet-arrive-with = Klippene og belønningene følger med.
wallet-arrive-do = Flytt til denne mobilen
wallet-arrive-busy = Flytter kortet ditt …
wallet-arrive-small-recover = Det forsvinner fra mobilen det er på nå. Belønningene venter et døgn.
wallet-arrive-small-code = Et kort på papir flyttes med en gang. Fra en mobil som er borte, flyttes det etter et døgn, med mindre den mobilen blir brukt. Belønningene venter et døgn etter det.
wallet-arrive-own-title = Kortet er her allerede
wallet-arrive-own = Det ligger på denne mobilen, så ingenting trenger å flyttes. Ta vare på koden til den dagen du trenger den.
wallet-arrive-taken-title = Koden er brukt på en annen mobil
wallet-arrive-taken = Kortet flyttes dit { $day } kl. { $time }. Hvis det ikke var deg, bruk den gamle mobilen, eller spør i kassa.

wallet-enter-title = Hent et kort til denne mobilen
wallet-enter = Tast inn koden fra papiret ditt, eller skann bildet av den med kameraet på denne mobilen.
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

## What is known of the card, to take along or to delete

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

## Onto the home screen of an iPhone

wallet-install-title = Kortet ditt på hjemskjermen
wallet-install-why = På en iPhone har en app på hjemskjermen sine egne kort: Dette kortet blir ikke med av seg selv.
wallet-install-step-code = Lag en reservekode under «{ $recovery }».
wallet-install-step-share = Trykk på deleknappen i Safari, og så på «Legg til på Hjem-skjerm».
wallet-install-step-type = Åpne det nye ikonet og skriv inn koden der. Kortet flyttes med alle klipp; belønninger venter ett døgn.

## A card that is to come

wallet-waiting-title = Kortet ditt er på vei
wallet-waiting-none = Kortet ditt kom ikke
wallet-waiting-until = Det flyttes til denne mobilen { $day } kl. { $time }, med mindre den gamle mobilen blir brukt.
wallet-waiting-keep = Åpne denne siden da: Kortet kommer av seg selv.
wallet-waiting-asked = Du har bedt om kortet, men svaret har ikke kommet ennå. Siden spør igjen av seg selv.
wallet-waiting-stopped-title = Kortet blir der det var
wallet-waiting-stopped = Den gamle mobilen ble brukt, så den er ikke borte. Bruk kortet der. Hvis mobilen er stjålet, kan du få kortet sperret i kassa.
wallet-waiting-over-title = Kortet kom ikke
wallet-waiting-over = Koden gjelder ikke lenger: Den var for gammel, eller kortet ble flyttet med en annen. Spør i kassa.
wallet-waiting-forget = Greit

## A card that is to leave, or has left

wallet-pending-title = Kortet skal flyttes herfra
wallet-pending = Noen har sagt i en kasse at denne mobilen er borte. Kortet flyttes til en annen { $day } kl. { $time }. Hvis det ikke var deg, stopp det nå.
wallet-pending-known = Det flyttes til en annen mobil { $day } kl. { $time }. Flyttingen stopper også hvis kortet skannes i en kasse.
wallet-pending-stop = Stopp dette
wallet-pending-mine = Det var meg
wallet-pending-stopped-title = Stoppet
wallet-pending-stopped = Kortet blir på denne mobilen. Hvis du ikke har bedt noen om å flytte det, si fra til butikken.
wallet-pending-close = Greit
wallet-gone-title = Kortet er flyttet til en annen mobil
wallet-gone = Oppdaget her { $date } kl. { $time }: Butikkens tjeneste godtar ikke lenger denne mobilens nøkkel til kortet.
wallet-gone-unknown-title = Kortet er ikke lenger på denne mobilen
wallet-gone-unknown = Oppdaget her { $date } kl. { $time }: Butikkens tjeneste godtar ikke denne mobilens nøkkel til kortet. Slik er det når et kort er flyttet til en annen mobil. Hvis du ikke har flyttet det, spør i kassa.
wallet-gone-safe = Ingenting er tapt: Klippene er på kortet, hvor det enn er nå. Koder fra denne mobilen teller ikke lenger.
wallet-gone-remove = Fjern det her
wallet-gone-remove-small = Det sletter kortet og den gamle nøkkelen fra denne mobilen. Selve kortet blir som det er.

## History

wallet-history-title = Historikk
wallet-history-loading = Kontrollerer alle linjene …
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
wallet-event-opened = Kortet åpnet
wallet-event-punched =
    { $units ->
        [one] Klipp
       *[other] { $units } klipp
    }
wallet-event-redeemed = Belønning innløst
wallet-event-reversed =
    { $units ->
        [one] Klipp trukket tilbake
       *[other] { $units } klipp trukket tilbake
    }
wallet-event-moved = Flyttet til en annen mobil
wallet-row-right = Kontrollert: signert av butikken
wallet-row-wrong = Stemmer ikke
wallet-row-not-signed = Endret: Butikkens signatur passer ikke til denne linjen.
wallet-row-other-card = Denne linjen hører til et annet kort.
wallet-row-text-differs = Det som står her, er ikke det butikken signerte.
wallet-row-gap = En linje før denne mangler.
wallet-row-rewritten = Denne linjen var en annen da denne mobilen så den første gang.
