### The merchant's page: for the owner of a shop, without an IT department.

## Everywhere

console-again = Prøv igjen
console-cancel = Avbryt
console-copy = Kopier lenke
console-copied = Kopiert
console-share = Del …
console-csv = Last ned som CSV
console-loading = Laster
console-never = Aldri
console-status = Status
console-name = Navn
console-actions = Handlinger
console-skip = Hopp til innholdet
console-nowhere = Siden finnes ikke
console-nowhere-lead = Adressen kan være gammel, eller mangle en bokstav.
console-unreachable = Får ikke kontakt med kontrollpanelet

## Menu

console-menu = Meny
console-menu-home = I dag
console-menu-decide = Avgjørelser
console-menu-programs = Programmer
console-menu-cards = Kort
console-menu-staff = Ansatte
console-menu-devices = Enheter
console-menu-stores = Butikker
console-menu-tills = Kassesystem
console-menu-shop = Bedrift
console-signout = Logg ut

## What a manager decides

console-decide-title = Avgjørelser
console-decide-lead = Skanninger som bare et menneske kan vurdere, blir tatt vare på. Ingen av dem teller før du sier det.
console-decide-side-open = { $count ->
    [0] Venter
   *[other] Venter ({ $count })
}
console-decide-side-settled = Avgjort
console-decide-counted = Telt med
console-decide-not-counted = Ikke telt med
console-decide-by = av { $by }, { $time }
console-decide-first = Tilbake til start
console-decide-none-settled = Ingenting er avgjort ennå
console-decide-none-settled-text = Det du teller med eller ikke teller med, står her, med hvem som avgjorde og når.
console-decide-none-open = Ingenting å avgjøre
console-decide-none-open-text = Når det kommer en skanning som bare et menneske kan vurdere, venter den her.
console-decide-more-open = Nyere
console-decide-more-settled = Eldre
console-decide-open = { $count ->
    [one] Én skanning å avgjøre
   *[other] { $count } skanninger å avgjøre
}
console-restored-open-title = Dataene våre er gjenopprettet fra en sikkerhetskopi
console-restored-open = Se hva som gjenstår
console-restored-title = Dataene våre ble gjenopprettet { $at } fra sikkerhetskopien av { $backup }
console-restored-text = Det som skjedde mellom de to tidspunktene, mangler her. Koder fra før blir avvist, og belønninger, kuponger og invitasjoner krever en person til, helt til du er ferdig med dette.
console-restored-confirm =
    { $count ->
        [one] Bekreft den ene enheten hvis du fortsatt har den, og deaktiver den hvis den er borte
       *[other] Bekreft de { $count } enhetene du fortsatt har, og deaktiver dem som er borte
    }
console-restored-confirmed = Alle enheter er bekreftet
console-restored-merge-text = Åpne kassesiden én gang på hver enhet, med nett. Den sender av seg selv på nytt det som mangler her.
console-restored-merge =
    { $count ->
        [0] Tell med det som er sendt på nytt
        [one] Tell med det som er sendt på nytt (én skanning venter)
       *[other] Tell med det som er sendt på nytt ({ $count } skanninger venter)
    }
console-restored-merged =
    { $counted ->
        [0] Ingenting nytt ble telt med.
        [one] Én skanning ble telt med.
       *[other] { $counted } skanninger ble telt med.
    } { $left ->
        [0] Ingenting gjenstår.
        [one] Én kan ikke telles med: Den venter nedenfor.
       *[other] { $left } kan ikke telles med: De venter nedenfor.
    }
console-restored-end-step = Når alle kasser har sendt det de hadde, er én person nok igjen.
console-restored-end = Fortsett som vanlig
console-restored-end-title = Har alle kasser sendt det de hadde?
console-restored-end-text = Fra nå av er én person nok for belønninger og kuponger igjen, og eldre invitasjoner virker. Det en kasse sender senere, venter fortsatt på deg her.
console-decide-card = Kort
console-decide-no-card = Ikke et av våre kort
console-decide-count = Klipp
console-decide-scanned = Skannet, ifølge kassa
console-decide-arrived = Mottatt her
console-decide-device = Kasse
console-decide-staff = Av
console-decide-signed-on = Var pålogget der da
console-decide-yes = Ja
console-decide-no = Nei
console-decide-sale = Salg
console-decide-code = Kode
console-decide-used = Den samme koden ble telt med { $time } ved { $device }, { $store }.
console-decide-cannot = Den kan ikke telles med slik det står nå.
console-decide-accept = Tell med
console-decide-refuse = Ikke tell med
console-alarm-title = En signeringsnøkkel kan være stjålet
console-alarm-text = En gyldig signatur viser til et kort vi aldri har laget. Det ble ikke telt med. Bytt ut signeringsnøkkelen, og finn ut hvem som kan ha lest den.
console-alarm-key = Kort { $card }, nøkkel { $key }
console-alarm-where = { $time } · { $device }, { $store } · { $staff }
console-alarm-seen = Jeg har sett det
console-alarm-title-clone = Et kort kan være på to mobiler
console-alarm-text-clone = Én mobil alene kan ikke ha vist disse kodene, så noen kan ha kopiert kortet. Skanningene har gått som før. Spør den som har kortet: En mobil som er gjenopprettet fra en sikkerhetskopi, ser lik ut. Hvis ingen kan forklare det, sperr kortet.
console-alarm-title-stopped = Noen ba om et kort som ikke er borte
console-alarm-text-stopped = Det ble laget en flyttekode for kortet på en mobil som skulle være borte, og koden ble brukt. Deretter ble mobilen brukt, og derfor ble ikke kortet flyttet. Spør den som laget koden, oppgitt her, og den som godkjente den.
console-alarm-card = Kort { $card }
console-alarm-look = Se på kortet

## Signing in

console-gate-saying = Ni er kjøpt. Den tiende er på huset, og det er virkelig den tiende.
console-signin-title = Velkommen tilbake
console-signin-lead = Logg inn på bedriftens kontrollpanel.
console-signin-do = Logg inn
console-signin-ended = Økten er over. Logg inn igjen, så er du tilbake der du var.
console-login = Brukernavn
console-password = Passord
console-link-title = Velkommen
console-link-lead = Denne lenken logger deg inn én gang. Den brukes opp med knappen nedenfor, ikke når siden åpnes.
console-link-do = Logg meg inn
console-link-other = Logg inn med brukernavn og passord i stedet

## Setting up

console-setup-title = La oss åpne butikken din
console-setup-lead = To minutter, så lager du det første kortet ditt.
console-setup-shop = Bedriften din
console-setup-merchant = Navn på bedriften
console-setup-merchant-hint = Det kundene kaller dere. Det står på alle kort.
console-setup-store = Første butikk
console-setup-store-hint = Gata eller strøket er nok. Flere butikker kan komme til.
console-time-zone = Tidssone
console-currency = Valuta
console-setup-you = Om deg
console-setup-login-hint = E-postadressen din, eller et navn du husker. Ingenting sendes dit.
console-password-hint = Minst { $count } tegn. Fire ord på rad er bra og lett å huske.
console-password-good = Langt nok. Ta godt vare på det: Ingen kan finne det fram for deg.
console-password-empty = Velg et passord.
console-password-short = For kort: minst { $count } tegn.
console-password-plain = For lett å gjette. Bruk andre bokstaver, og ikke brukernavnet.
console-password-show = Vis passordet
console-setup-do = Åpne butikken

## What is wrong with a field

console-trouble-empty = Skriv noe her.
console-trouble-long = Maks { $max } tegn.
console-trouble-number = Et helt tall fra { $min } til { $max }.

## What the service says no to

console-problem-login-refused = Brukernavn og passord stemmer ikke overens. Sjekk om Caps Lock er på.
console-problem-link-used = Lenken er allerede brukt, eller den er utløpt. Logg inn med brukernavn og passord, eller be den som driver tjenesten, om en ny lenke.
console-problem-login-taken = Noen logger allerede inn med dette navnet. Velg et annet brukernavn.
console-problem-not-found = Det finnes ikke lenger her.
console-problem-program-closed = Programmet er stengt. Åpne det først.
console-problem-not-waiting = Ingen enhet venter på denne lenken lenger.
console-problem-wrong-digits = Det er en annen enhet som venter enn den du så sifrene til. Sammenlign dem igjen.
console-problem-expired = Lenken er utløpt. Lag en ny.

## Home

console-home-title = I dag
console-today-punches =
    { $count ->
        [one] klipp
       *[other] klipp
    }
console-today-rewards =
    { $count ->
        [one] innløst belønning
       *[other] innløste belønninger
    }
console-today-cards =
    { $count ->
        [one] nytt kort
       *[other] nye kort
    }
console-today-refused = avvist
console-key-set-title =
    { $days ->
        [0] Nøkkelsettet er utløpt, eller utløper i dag
        [one] Nøkkelsettet utløper om { $days } dag
       *[other] Nøkkelsettet utløper om { $days } dager
    }
console-key-set-text =
    Rotnøkkelen oppbevares et annet sted og må signere et nytt: Kjør «tenthcup key request» på maskinen der tjenesten går, og gjør som
    det står der. Uten det stopper kasser som går uten nett, og invitasjoner blir avvist. Kasser som spør tjenesten, går videre.
console-weeks-title = De siste fire ukene
console-chart-label =
    Et diagram over de siste fire ukene: { $punches ->
        [one] ett klipp
       *[other] { $punches } klipp
    }, { $rewards ->
        [one] én belønning
       *[other] { $rewards } belønninger
    }. Tabellen nedenfor har de samme tallene.
console-chart-day =
    { $day }: { $punches ->
        [one] ett klipp
       *[other] { $punches } klipp
    }{ $rewards ->
        [0] { "" }
        [one] , én belønning
       *[other] , { $rewards } belønninger
    }
console-chart-reward-key = Innløste belønninger
console-as-table = Det samme som tabell
console-day = Dag
console-punches = Klipp
console-rewards = Belønninger
console-new-cards = Nye kort
console-latest-title = Det siste som skjedde
console-latest-all = Alle kort
console-latest-none = Ingenting ennå. Det første klippet kommer til å stå her.
console-happened-opened = Kort { $card } ble åpnet
console-happened-punched =
    { $units ->
        [one] Et klipp på { $card }
       *[other] { $units } klipp på { $card }
    }
console-happened-redeemed = { $card } løste inn en belønning
console-happened-reversed =
    { $units ->
        [one] Et klipp på { $card } ble trukket tilbake
       *[other] { $units } klipp på { $card } ble trukket tilbake
    }
console-happened-moved = { $card } ble flyttet til en annen mobil

## A new shop's next steps

console-steps-title = Fire steg til det første klippet
console-step-done = Ferdig
console-step-program = Lag et kort
console-step-program-text = Hva som gir klipp, og hva et fullt kort gir.
console-step-staff = Legg inn de ansatte
console-step-staff-text = Alle har hver sin PIN, så hvert klipp har et navn.
console-step-counter = Registrer en kasse
console-step-counter-text = Alle mobiler og nettbrett med kamera duger.
console-step-invite = Inviter en kunde
console-step-invite-text = Med lenke, QR-kode eller plakaten i kassa.

## Programs

console-program = Program
console-programs-lead = Hvert program er én type kort: hva det samler, og hva det gir.
console-programs-none = Ingen programmer ennå
console-programs-none-text = Lag ditt første kort: et navn, et tall, en belønning. Det tar et minutt.
console-program-new = Nytt program
console-program-closed = Stengt
console-program-since = Siden
console-cards-count =
    { $count ->
        [0] Ingen kort ennå
        [one] Ett kort
       *[other] { $count } kort
    }
console-designer-title = Lag et kort
console-designer-lead = Det du endrer her, vises på kortet med en gang.
console-program-name = Navn på programmet
console-program-name-hint = Står på kortet, under ditt eget navn.
console-program-name-sample = Kaffekort
console-program-needed = Klipp
console-program-reward = Belønning
console-program-reward-hint = Slik det står etter «du får»: en gratis kaffe.
console-program-reward-sample = en gratis kaffe
console-program-save = Start programmet
console-program-save-hint = Du kan stenge et program når som helst. Belønninger kundene har tjent opp, beholder de.
console-preview = Slik ser kortet ut
console-preview-moment = Vis kortet når det er
console-preview-new = Nytt
console-preview-half = Påbegynt
console-preview-full = Fullt
console-rule-later = Regelen skrives her så snart tallene stemmer.
console-colour = Farge
console-colour-own = En egen farge
console-colour-roast = Kaffe
console-colour-ember = Glo
console-colour-berry = Bær
console-colour-plum = Plomme
console-colour-ink = Blekk
console-colour-pine = Gran
console-colour-honey = Honning
console-colour-cream = Fløte
console-colour-night = Natt
console-icon = Bildet for et klipp
console-icon-own = En egen emoji
console-icon-cup = Kopp
console-icon-bean = Kaffebønne
console-icon-bread = Brød
console-icon-ice = Is
console-icon-pizza = Pizza
console-icon-flower = Blomst
console-icon-scissors = Saks
console-icon-leaf = Blad
console-icon-heart = Hjerte
console-icon-star = Stjerne
console-limits = Grenser
console-limits-hint = De er fornuftig satt. Ta en titt på dem.
console-limit-per-day = Klipp om dagen
console-limit-per-day-hint = For ett kort. Tomt: ingen grense.
console-limit-per-scan = Klipp i én skanning
console-limit-per-scan-hint = Mer enn ett krever at den ansatte taster salgsnummeret.
console-limit-card-days = Dager et kort gjelder
console-limit-card-days-hint = Fra det ble åpnet. Tomt: for alltid.
console-limit-reward-days = Dager en belønning gjelder
console-limit-reward-days-hint = Fra den ble tjent opp. Tomt: for alltid.
console-limits-more = Flere grenser
console-limits-more-hint = Utover dem må en person til godkjenne på en annen enhet. De stopper aldri en ærlig kasse.
console-limit-card-hour = Klipp på ett kort i timen
console-limit-card-hour-hint = Tomt: ingen grense.
console-limit-pair-day = Fra én person på ett kort, om dagen
console-limit-pair-day-hint = Så ingen fyller kortet til en venn. Tomt: ingen grense.
console-limit-staff-hour = Fra én person i timen
console-limit-staff-hour-hint = På alle kort. Tomt: ingen grense.
console-limit-staff-day = Fra én person om dagen
console-limit-staff-day-hint = På alle kort. Tomt: ingen grense.
console-limit-device-hour = Fra én kasse i timen
console-limit-device-hour-hint = Uansett hvem som jobber der. Tomt: ingen grense.
console-limit-gap = Tid mellom to skanninger
console-limit-gap-hint = Av det samme kortet, minst. Tomt: ingen.
console-limit-gap-unit = Tidsenhet
console-asks = Spurt om ved hvert klipp
console-asks-sale = Salgsnummer
console-asks-sale-hint = Hvert klipp hører til et salg, og hvert salg gir klipp én gang.
console-asks-amount = Beløp
console-asks-amount-hint = Det lagres sammen med klippet.
console-seconds = sekunder
console-minutes = minutter
console-hours = timer
console-count-seconds =
    { $count ->
        [one] 1 sekund
       *[other] { $count } sekunder
    }
console-count-minutes =
    { $count ->
        [one] 1 minutt
       *[other] { $count } minutter
    }
console-count-hours =
    { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
console-count-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
console-program-close = Steng programmet
console-program-close-title = Stenge «{ $name }»?
console-program-close-text = Ingen flere klipp, ingen nye kort. Belønninger som er klare, kan fortsatt løses inn. Du kan åpne det igjen.
console-program-open = Åpne programmet
console-program-open-title = Åpne «{ $name }» igjen?
console-program-open-text = Kortene samler klipp igjen, fra der de sto.

## Inviting

console-paper-title = Kort på papir
console-paper-text = For kunder uten mobil. Den som tar bilde av koden, har den også. Derfor får et slikt kort ett klipp i timen, og belønningene krever en person til.
console-paper-make = Lag et kort til utskrift
console-paper-another = Lag et til
console-paper-qr = QR-kode for kort { $card }
console-paper-until = Kort { $card }, gjelder til { $date }. Koden vises bare denne ene gangen.
console-paper-save = Lagre til utskrift
console-sheet-cards = Kort på et ark å dele opp
console-sheet-hint = 1 til 1000, ti på hver side. Et navn med bokstaver fra utenfor Vest-Europa tas ikke med på arket, men nummeret på hvert kort står der.
console-sheet-make = Lag en PDF til utskrift
console-voucher-title = Kupong
console-voucher-text = En belønning på papir, for den som har den med. Fram til kupongen utløper, kan belønningen bare løses inn med den.
console-voucher-make = Kupong for belønning { $number }
console-voucher-qr = QR-kode for kupongen
console-voucher-where = Hvor den gjelder
console-voucher-anywhere = I alle kasser, på nett
console-voucher-at = Bare ved { $device }, { $store }: også uten nett
console-voucher-until-at = Gjelder til { $date }, én gang, bare ved { $device }, også når den er uten nett. Koden vises bare denne ene gangen.
console-voucher-until = Gjelder til { $date }, én gang. Koden vises bare denne ene gangen.
console-invite-title = Inviter én kunde
console-invite-text = En lenke for én person. Når den er brukt, er den ingenting verdt for noen andre.
console-invite-make = Lag en invitasjon
console-invite-another = Lag en til
console-invite-qr = QR-kode for invitasjonen
console-invite-url = Lenke til invitasjonen
console-invite-until = Gjelder til { $date }, for ett kort.
console-invite-share = { $program } hos { $merchant }
console-join-title = La alle bli med
console-join-text = Én lenke for alle: til plakaten i kassa, nettsiden din, en kvittering.
console-join-qr = QR-kode for velkomstlenken
console-join-url = Velkomstlenke
console-poster-open = Plakat til utskrift
console-poster-title = Velkomstplakat
console-poster-lead = Ett A4-ark. Heng det der folk venter.
console-poster-back = Tilbake til programmet
console-poster-print = Skriv ut
console-poster-save = Lagre som SVG, til et trykkeri
console-poster-alt = Plakaten: navnet på programmet, regelen og en QR-kode for å bli med

## Cards

console-card = Kort
console-cards-lead = Alle kort, og alt som har skjedd med dem.
console-cards-none = Ingen kort ennå
console-cards-none-text = Et kort vises her så snart en kunde tar imot en invitasjon eller blir med via plakaten.
console-cards-not-found = Ingen kort begynner på «{ $typed }».
console-search = Finn et kort
console-search-hint = På de første tegnene, slik kortsiden og kassa viser dem.
console-progress = Så langt
console-progress-of = { $progress } av { $needed }
console-opened = Åpnet
console-last-used = Sist brukt
console-pages = Sider
console-page = Side { $page }
console-earlier = Tilbake
console-later = Neste
console-card-active = Aktivt
console-card-frozen = Sperret
console-card-erased = Slettet
console-card-person = Når kunden spør
console-card-export = Last ned alt som er kjent om dette kortet
console-card-erase = Slett personen
console-card-erase-title = Slette den som har kort { $card }?
console-card-erase-text = Kortet stenges for godt, og ingen kan hente det tilbake. Tid og sted for klippene og totaltallene dine blir stående. Alt som peker mot personen, forsvinner. Bare eieren kan gjøre dette.
console-card-title = Kort { $card }
console-card-no-key = Ingen: Kortet er på papir eller i en lommebokapp
console-card-key = Innehaverens nøkkel
console-card-debt = Belønningsgjeld
console-card-freeze = Sperr kortet
console-card-freeze-title = Sperre kort { $card }?
console-card-freeze-text = Det får ingen klipp og løser ikke inn noe før du opphever sperren. Neste skanning sier fra.
console-card-unfreeze = Opphev sperren
console-card-unfreeze-title = Oppheve sperren på kort { $card }?
console-card-unfreeze-text = Det kan samle klipp og løse inn igjen, med en gang.
console-events-title = Hva som har skjedd
console-events-earlier = Tidligere hendelser
console-event-opened = Kortet åpnet
console-event-punched =
    { $units ->
        [one] Klipp
       *[other] { $units } klipp
    }
console-event-redeemed = Belønning innløst
console-event-reversed =
    { $units ->
        [one] Klipp trukket tilbake
       *[other] { $units } klipp trukket tilbake
    }
console-event-moved = Flyttet til en annen mobil
console-event-undone = trukket tilbake senere
console-event-by-customer = Av kunden, på mobilen
console-event-late = Nådde tjenesten { $time }
console-event-waited = Bedt om da, og flyttet { $time }: Mobilen som var borte, kunne stoppe det fram til da
console-rewards-ready =
    { $count ->
        [one] én belønning klar
       *[other] { $count } belønninger klare
    }
console-sale = salg { $sale }
console-evidence =
    { $count ->
        [0] Ingen bevis er lagret
        [one] Bevis: ett signert token
       *[other] Bevis: { $count } signerte tokener
    }
console-event-hash = Hash for denne hendelsen
console-event-before = Hash for hendelsen før
console-event-first = Ingen: Dette er den første
console-event-reverses = Trekker tilbake hendelsen
console-token-is-claim = det kundens mobil ba om
console-token-is-entry = det kassa signerte
console-token-is-show = koden kunden viste
console-token-is-show-card = koden kunden viste, med kortet
console-token-is-challenge = tjenesten ba mobilen bekrefte belønningen
console-token-is-redeem = svaret fra mobilen
console-token-is-coupon = det som sto på kvitteringen
console-token = Tokenet, base64url
console-token-hash = SHA-256 av tokenet, regnet ut av denne nettleseren
console-chain-whole =
    { $from ->
        [1] { $count ->
            [one] Kjeden er hel: én hendelse, den første.
           *[other] Kjeden er hel: Alle { $count } hendelser viser til den forrige, uten hull.
        }
       *[other] Kjeden er hel: De siste { $count } hendelsene, fra nummer { $from }, viser til den forrige uten hull.
    }
console-chain-broken = Kjeden er brutt ved hendelse { $event }: Den viser ikke til hendelsen før. Noen har endret historikken, eller en del av den mangler.
console-number = Nummer
console-event = Hendelse
console-event-when = Skjedde
console-event-recorded = Registrert
console-person = Ansatt
console-device = Enhet
console-store = Butikk
console-sale-reference = Salg
console-amount = Beløp

## Staff

console-staff-lead = De som jobber i kassa, logger på med en PIN. Hvert klipp har et navn.
console-staff-none = Ingen ennå
console-staff-none-text = Legg til deg selv først, hvis du også står i kassa.
console-staff-add = Legg til en person
console-staff-name = Navn
console-staff-name-hint = Navnet kollegene bruker. Det står ved hvert klipp.
console-staff-save = Legg til
console-staff-active = Jobber her
console-staff-left = Sluttet
console-staff-leave = Har sluttet
console-staff-leave-for = { $name } har sluttet
console-staff-leave-title = Har { $name } sluttet?
console-staff-leave-text = PIN-koden slutter å virke med en gang, på alle enheter. Klippene personen har gitt, blir stående.
console-staff-return = Er tilbake
console-staff-return-for = { $name } er tilbake
console-staff-return-title = Er { $name } tilbake?
console-staff-return-text = Den gamle PIN-koden virker igjen. Lag en ny for sikkerhets skyld.
console-staff-manager = Leder
console-staff-promote = Gjør til leder
console-staff-promote-for = Gjør til leder: { $name }
console-staff-promote-title = Skal { $name } være leder?
console-staff-promote-text = Når noen er leder, kan bare ledere endre innstillingene for en kasse.
console-staff-demote = Ikke leder lenger
console-staff-demote-for = Ikke leder lenger: { $name }
console-staff-demote-title = Er { $name } ikke leder lenger?
console-staff-demote-text = Når ingen er leder, kan alle endre innstillingene for en kasse.
console-practice = Øvingskort
console-practice-lead = For nye kolleger: skriv dem ut, trykk på «Mer» og «Øv» i en kasse, og skann dem. De teller aldri.
console-practice-punch = Et godt kort
console-practice-punch-text = Ett klipp hver gang. Når det er fullt, skann det igjen under «Løs inn».
console-practice-used = En kode som alt er brukt
console-practice-used-text = Kassen sier når og hvor. Be om koden som vises nå.
console-practice-refused = Et forfalsket kort
console-practice-refused-text = Signaturen er ikke deres, så det blir ikke klippet.
console-practice-full = Et kort som blir fullt
console-practice-full-text = Det siste klippet, og en belønning er klar.
console-practice-offline = Uten nett
console-practice-offline-text = Det kassen sier mens tjenesten ikke svarer.
console-own =
    { $count ->
        [0] Egne kort
       *[other] Egne kort ({ $count })
    }
console-own-for = Egne kort for { $name }
console-own-title = Egne kort for { $name }
console-own-lead = Ingen klipper eller godkjenner sitt eget kort: Det gjør en kollega.
console-own-add = Kort
console-own-add-hint = ID-en fra kortets side, eller de første tegnene i den.
console-own-save = Legg til kortet
console-own-done = Ferdig
console-own-remove = Fjern
console-own-remove-for = Fjern kort { $card }
console-own-none = Det finnes ikke noe slikt kort her.
console-own-several = Flere kort begynner slik. Tast mer av ID-en.
console-pin = PIN
console-pin-hint = 4 til 8 sifre. Ingen kan slå den opp senere, men du kan alltid lage en ny.
console-pin-digits = 4 til 8 sifre, ikke noe annet.
console-pin-easy = Den prøver alle først. Velg en annen.
console-pin-title = Ny PIN for { $name }
console-pin-new = Ny PIN
console-pin-new-for = Ny PIN for { $name }
console-pin-save = Lagre PIN-koden

## Devices

console-devices-lead = Mobilene og nettbrettene som skanner. Hver har sin egen nøkkel, og kan deaktiveres for seg.
console-devices-none = Ingen enheter ennå
console-devices-none-text = Ta mobilen eller nettbrettet som skal stå i kassa, og registrer det: Det trenger et kamera eller en USB-skanner.
console-device-add = Registrer en enhet
console-device-active = I bruk
console-device-unconfirmed = Må bekreftes
console-device-confirm = Bekreft
console-device-confirm-for = Bekreft { $name }
console-device-revoked = Deaktivert
console-device-since = Registrert
console-last-seen = Sist sett
console-device-revoke = Deaktiver
console-device-revoke-for = Deaktiver { $name }
console-device-revoke-title = Deaktivere { $name }?
console-device-revoke-text = Nøkkelen er ingenting verdt fra neste skanning, og den kan ikke tas i bruk igjen: Enheten må da registreres på nytt. Gjør dette når en enhet er mistet eller solgt.
console-enrol-title = Registrer en enhet
console-enrol-lead = Det tar et minutt, med begge skjermene for hånden.
console-enrol-store = I hvilken butikk?
console-enrol-start = Vis koden
console-enrol-step-open = Skann denne koden med kameraet på enheten.
console-enrol-step-name = Gi enheten et navn der.
console-enrol-step-digits = Seks sifre kommer fram på begge skjermene. Sammenlign dem, og bekreft her.
console-enrol-qr = QR-kode for registreringslenken
console-enrol-url = Registreringslenke
console-expires-in = Gjelder i { $time } til
console-enrol-expired = Koden er utløpt. Vis en ny.
console-enrol-refused = Enheten ble avvist. Vis en ny kode hvis du vil prøve igjen.
console-enrol-done = { $name } er registrert. Nå kan de ansatte logge på der.
console-enrol-another = Registrer en til
console-arrival-title = «{ $name }» vil skanne for deg
console-arrival-text = Viser skjermen på enheten disse sifrene? Bekreft bare hvis de er like.
console-arrival-confirm = De er like
console-arrival-refuse = Avvis

## Tills and API keys

console-tills-lead = Med en nøkkel skriver kassesystemet ditt en kode på hver kvittering, som kundens mobil gjør om til et klipp, én gang.
console-tills-none = Ingen nøkler ennå
console-tills-none-text = Lag en nøkkel og gi den til den som drifter kassesystemet ditt. Den lager kvitteringskoder for ett program og én butikk, og kan ikke noe annet.
console-key = API-nøkkel
console-key-add = Lag en nøkkel
console-key-name = Hvilket kassesystem
console-key-save = Lag nøkkelen
console-key-made = Nøkkelen er laget
console-key-once = Den vises bare denne ene gangen. Kopier den inn i kassesystemet nå. Hvis den blir borte, deaktiver den og lag en ny.
console-key-close = Den er i kassesystemet
console-key-is-active = I bruk
console-key-is-revoked = Deaktivert
console-key-copy = Kopier nøkkelen
console-key-since = Laget
console-key-revoke-text = Den lager ingen flere kvitteringskoder fra neste kall, og den kan ikke tas i bruk igjen. Koder på kvitteringer som allerede er skrevet ut, gjelder fortsatt.

## Stores

console-stores-lead = Klokka i en butikk avgjør når dagen slutter der.
console-store-add = Legg til en butikk
console-store-name = Navn på butikken
console-store-save = Legg til
