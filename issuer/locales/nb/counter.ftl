### The counter page: read by staff, at arm's length, with a queue before them.

counter-title = Kasse

## Status bar

counter-online = På nett
counter-connecting = Kobler til
counter-offline = Ingen forbindelse
counter-queue-empty = Ingenting venter
counter-queue-waits = { $entries ->
    [one] { $entries } skanning venter
   *[other] { $entries } skanninger venter
}{ $punches ->
    [0] {""}
    [one] { " " }· { $punches } klipp
   *[other] { " " }· { $punches } klipp
}{ $rewards ->
    [0] {""}
    [one] { " " }· { $rewards } belønning
   *[other] { " " }· { $rewards } belønninger
}
counter-queue-sent = sist sendt { $time }
counter-queue-never-sent = ingenting sendt ennå
counter-waiting = Én skanning venter
counter-clock-slow = Klokka går { $minutes } min for sakte: tjenestens tid gjelder
counter-clock-fast = Klokka går { $minutes } min for fort: tjenestens tid gjelder
counter-sign-off = Logg av

## Before anything works

counter-starting = Gjør klar
counter-try-again = Prøv igjen
counter-cannot-title = Nettleseren kan ikke være kasse
counter-cannot-insecure = Siden ble åpnet over vanlig http. En kasse har en hemmelig nøkkel, og nettlesere tillater det bare over https eller på selve denne datamaskinen.
counter-cannot-no-key = Nettleseren er for gammel til å lage nøkkelen en kasse signerer med. Oppdater den, eller bruk en ny utgave av Chrome, Edge, Firefox eller Safari.
counter-cannot-no-storage = Nettleseren lagrer ikke data, slik som i et privat vindu. Åpne siden i et vanlig vindu og la den lagre data.
counter-unreachable-title = Tjenesten svarer ikke
counter-unreachable-text = Denne enheten er registrert og prøver videre. Sjekk om nettet er på.
counter-revoked-title = Enheten er ikke lenger registrert
counter-revoked-text = Noen har deaktivert den i kontrollpanelet. Den kan ikke skanne lenger. Registrer den på nytt med en ny kode fra kontrollpanelet.
counter-other-server-title = Dette er ikke tjenesten enheten ble registrert hos
counter-other-server-text = Nøkkelen er en annen. Ingenting ble sendt. Hvis tjenesten er satt opp på nytt, registrer enheten igjen.
counter-forget-device = Fjern registreringen av enheten
counter-forget-sure = Vil du virkelig fjerne den? Enheten må registreres på nytt før den kan skanne.
counter-forget-yes = Ja, fjern den
counter-back = Tilbake

## Data that the browser has cleared

counter-cleared-title = Nettleseren har slettet dataene til denne kassa
counter-cleared-text = Nøkkelen er fortsatt på denne siden, så lenge den er åpen. Lagre den på nytt nå. En kode som ikke fikk svar, kan skannes igjen: Den teller én gang.
counter-cleared-waiting =
    { $waiting ->
        [0] Ingen skanning venter på å bli sendt.
        [one] Én skanning som venter på å bli sendt, er også fortsatt på denne siden.
       *[other] { $waiting } skanninger som venter på å bli sendt, er også fortsatt på denne siden.
    }
counter-cleared-do = Lagre på nytt
counter-lost = Denne enheten var «{ $device }» i { $store } til nettleseren slettet dataene. Registrer den på nytt, og deaktiver den gamle i kontrollpanelet.
counter-lost-waiting =
    { $waiting ->
        [0] Ingenting ventet her, så ingen klipp mangler.
        [one] Én skanning ventet her og er borte. Si fra til lederen: Klippet til den kunden mangler.
       *[other] { $waiting } skanninger ventet her og er borte. Si fra til lederen: Klippene til de kundene mangler.
    }

## Enrolment

counter-not-enrolled-title = Gjør denne enheten til en kasse
counter-not-enrolled-step-1 = Åpne «Enheter» i kontroll{ "\u00AD" }panelet og velg «Registrer en enhet».
counter-not-enrolled-step-2 = Skann koden som kommer fram, med denne siden eller med mobilens eget kamera.
counter-not-enrolled-step-3 = Sammenlign seks sifre på begge skjermene, og bekreft dem i kontroll{ "\u00AD" }panelet.
counter-not-enrolled-scan = Skann koden
counter-not-enrolled-stop = Stopp kameraet
counter-not-enrolled-usb = En USB-skanner virker også: Bare skann.
counter-not-an-enrol-code = Denne koden registrerer ikke en enhet.
counter-enrol-elsewhere = Koden hører til en annen adresse: { $host }. Åpne kassa der.
counter-enrol-again-title = Enheten er allerede registrert
counter-enrol-again-text = Den er «{ $device }» i { $store }. Registrerer du den på nytt, blir den en ny enhet. Den gamle bør deaktiveres i kontrollpanelet.
counter-enrol-again-go = Registrer på nytt
counter-enrol-again-stay = La den være som den er
counter-enrol-name-title = Hva heter denne enheten?
counter-enrol-name = Navn på enheten
counter-enrol-name-hint = Ansatte og kontrollpanelet ser navnet ved hvert klipp, for eksempel «Kasse 1» eller «Mobilen til Anna».
counter-enrol-private = Ikke i et privat vindu: Det glemmer enheten når det lukkes.
counter-enrol-start = Fortsett
counter-enrol-asking-title = Et øyeblikk
counter-enrol-asking-text = Sifrene du skal sammenligne, kommer så snart tjenesten har svart.
counter-enrol-digits-title = Bekreft disse i kontroll{ "\u00AD" }panelet
counter-enrol-digits-text = Kontrollpanelet viser også seks sifre. Bekreft der bare hvis de er like.
counter-enrol-digits-heard = Sifrene er { $digits }
counter-enrol-waiting = Venter på kontrollpanelet
counter-enrol-offline = Ingen forbindelse. Prøver igjen.
counter-enrol-throttled = For mange forsøk. Prøver igjen om et øyeblikk.
counter-enrol-cancel = Avbryt
counter-enrol-refused-title = Kontrollpanelet sa nei
counter-enrol-refused-text = Enheten ble ikke registrert. Hvis det var en feil, lag en ny kode i kontrollpanelet.
counter-enrol-gone-title = Koden virker ikke lenger
counter-enrol-gone-text = En registreringskode varer i ti minutter og virker én gang. Lag en ny i kontrollpanelet.
counter-enrol-fault-title = Registreringen lyktes ikke
counter-enrol-wrong-root = Tjenesten har ikke nøkkelen som koden lovet. Lag en ny kode i kontrollpanelet, og åpne den derfra.
counter-enrol-refused-by-service = Tjenesten avviste det: { $detail }

## Sign-on

counter-who-title = Hvem står i kassa?
counter-nobody-title = Ingen kan logge på ennå
counter-nobody-text = Legg til ansatte med PIN i kontrollpanelet. De dukker opp her av seg selv.
counter-pin-title = { $name }, PIN-koden din
counter-pin-heard = { $count ->
    [0] Ingen sifre tastet inn
    [one] Ett siffer tastet inn
   *[other] { $count } sifre tastet inn
}
counter-pin-erase = Slett siste siffer
counter-pin-other = En annen
counter-signon = Logg på
counter-pin-wrong = Det er ikke riktig PIN. Prøv igjen.
counter-pin-throttled = { $seconds ->
    [one] For mange feil PIN-koder. Vent ett sekund.
   *[other] For mange feil PIN-koder. Vent { $seconds } sekunder.
}
counter-pin-offline = Ingen forbindelse. Pålogging krever tjenesten. Prøv igjen om et øyeblikk.
counter-pin-refused = Påloggingen lyktes ikke: { $detail }

## Scanning

counter-camera-start = Start kameraet
counter-camera-starting = Starter kameraet
counter-camera-stop = Stopp kameraet
counter-camera-choose = Kamera
counter-camera-nameless = Kamera { $number }
counter-torch-on = Lys på
counter-torch-off = Lys av
counter-camera-denied = Nettleseren har ikke lov til å bruke kameraet. Gi tilgang i adressefeltet eller i nettleserens innstillinger, og prøv igjen. En USB-skanner virker uten.
counter-camera-none = Fant ikke noe kamera. En USB-skanner virker, og du kan lime inn en kode under «Mer».
counter-camera-none-enrol = Fant ikke noe kamera. Skann med en USB-skanner, eller åpne lenken fra kontrollpanelet i denne nettleseren.
counter-camera-busy = Et annet program bruker kameraet. Lukk det, og prøv igjen.
counter-camera-insecure = Nettlesere tillater kamera bare over https. Åpne siden med https-adressen.
counter-camera-ended = Kameraet stoppet.
counter-camera-unknown = Kameraet startet ikke.
counter-decoder-missing = Delen som leser koder, kunne ikke lastes inn. Sjekk om nettet er på, og prøv igjen.
counter-aim = Hold kundens kode i rammen
counter-aim-redeem = Skann kortet med belønningen
counter-usb-ready = eller skann med en USB-skanner
counter-same-card = Det samme kortet er fortsatt her. Ta det bort, eller klipp det igjen.
counter-same-card-again = Klipp igjen
counter-not-ours = Dette er ikke en Tenthcup-kode.
counter-not-ours-invite = Dette er en invitasjon: Kunden åpner den med sin egen mobil.
counter-not-ours-enrol = Denne koden registrerer en enhet. Denne er allerede registrert.
counter-mode = Hva du skanner for
counter-mode-punch = Klipp
counter-mode-redeem = Løs inn
counter-mode-count = { $count ->
    [one] Ett klipp
   *[other] { $count } klipp
}
counter-more = Mer
counter-less = Ferdig
counter-count = Klipp i én skanning
counter-count-less = Ett klipp færre
counter-count-more = Ett klipp til
counter-sale = Salgsnummer
counter-sale-hint = Nummeret på kvitteringen. Trengs for mer enn ett klipp. Hvert salg gir klipp én gang.
counter-sale-missing = Flere klipp i én skanning krever salgsnummeret.
counter-type-code = Tast eller lim inn en kode
counter-type-code-hint = De åtte sifrene som kunden leser opp, eller en hel kode.
counter-type-code-send = Bruk koden
counter-type-code-not = Det er verken et nummer på åtte sifre eller en kode, som begynner med 90.
counter-sound = Lyd
counter-rules = Reglene, så du kan forklare dem
counter-undo = { $count ->
    [one] Angre klippet
   *[other] Angre { $count } klipp
}
counter-undo-left = { $seconds } s
counter-checking = Sjekker
counter-apart = Tjenestens oversikt over denne enheten stemte ikke med enhetens egen (den slutter ved skanning { $service }, her ved { $here }). Enheten fortsetter fra tjenestens. Si fra til eieren.
counter-apart-again = { $again ->
    [one] Tjenesten hadde mistet den siste skanningen fra denne enheten, som etter gjenoppretting fra en sikkerhetskopi. Den er sendt på nytt. Si fra til eieren.
   *[other] Tjenesten hadde mistet de siste { $again } skanningene fra denne enheten, som etter gjenoppretting fra en sikkerhetskopi. De er sendt på nytt. Si fra til eieren.
}
counter-shift-over = Vakten er over. Logg på igjen.
counter-aim-look = Hold en kode i rammen: det klippes ikke
counter-aim-typing = Tast ferdig først, skann så
counter-amount = Beløp ({ $currency })
counter-amount-first = Tast inn beløpet først, skann så.
counter-amount-wrong = Det er ikke et beløp. Skriv det som på kvitteringen.
counter-sale-first = Tast inn salgsnummeret først, skann så.
counter-look = Bare se på et kort
counter-word-seen = Kort
counter-why-seen = { $program }. Sist brukt: { $when }. Det ble ikke klippet.
counter-why-seen-held = Fra { $when }: { $reward }
counter-word-not-seen = Ukjent
counter-why-not-seen = Tjenesten svarte ikke, og bare den vet hva som står på et kort.
counter-todo-not-seen = Det ble ikke klippet. Klipping går også uten nett.
counter-short-misread = Ett av de åtte sifrene er feil. Se en gang til.
counter-short-not-to-redeem = En belønning krever selve koden. Skann den, eller lim inn alle sifrene.
counter-short-unknown = Nummeret er utløpt eller brukt. Be kunden om et nytt.
counter-short-offline = Et nummer krever nett, og tjenesten svarte ikke. Skann koden i stedet.
counter-settings = Innstillinger for denne kassen
counter-settings-locked = Låst. { $managers } kan endre dem etter pålogging.
counter-outbox-sales = For salg på { $sums }
counter-practice = Øv
counter-practice-lead = Se hvordan hver skanning ser ut. Ingenting sendes, og ingenting teller. Øvingen slutter med det første ekte kortet, eller etter fem minutter.
counter-practice-punch = Et godt kort
counter-practice-used = En kode som alt er brukt
counter-practice-refused = Et forfalsket kort
counter-practice-full = Et kort som blir fullt
counter-practice-offline = Uten nett
counter-practice-print = Fram til da kan øvingskort også skannes. De finnes i konsollen, under Ansatte.
counter-practice-on = Dere øver: ingenting teller før et ekte kort kommer.
counter-practice-end = Avslutt øving
counter-practice-no-card = Dette er en øvingskode, ikke et kort.
counter-practice-mark = Øving: teller ikke
counter-practice-card = Øvingskort
counter-practice-reward = en belønning

## Verdicts: one large word, why, and what to do next

counter-word-accepted = Klippet
counter-word-provisional = Godtatt (uten nett)
counter-word-provisional-reward = Innløst (uten nett)
counter-word-used = Allerede brukt
counter-word-refused = Avvist
counter-word-undecided = Ikke avgjort
counter-word-quarantined = Lagret
counter-why-quarantined = Skanningen er lagret, men ikke telt med ennå.
counter-todo-quarantined = Lederen avgjør i kontrollpanelet, under «Avgjørelser».
counter-word-redeemed = Innløst
counter-word-reversed = Angret
counter-why-accepted = { $units ->
    [one] Ett klipp på { $program }.
   *[other] { $units } klipp på { $program }.
}
counter-why-accepted-plain = Klippet teller.
counter-why-reward = { $rewards ->
    [one] Belønning klar: { $reward }
   *[other] { $rewards } belønninger klare: { $reward }
}
counter-why-redeemed = Gi kunden: { $reward }.
counter-why-redeemed-plain = Gi kunden belønningen.
counter-why-reversed = { $units ->
    [one] Klippet ble trukket tilbake.
   *[other] { $units } klipp ble trukket tilbake.
}
counter-why-used-here = Brukt her kl. { $time }, hos { $staff }.
counter-why-used-here-other-day = Brukt her { $date } kl. { $time }, hos { $staff }.
counter-why-used-there = Brukt kl. { $time } i { $store }, hos { $staff }.
counter-why-used-there-other-day = Brukt { $date } kl. { $time } i { $store }, hos { $staff }.
counter-why-refused = Tjenesten godtok det ikke.
counter-why-rejected = Tjenesten tok ikke imot skanningen: { $detail }
counter-why-not-kept = Nettleseren kunne ikke lagre skanningen, så den ble ikke sendt.
counter-todo-not-kept = Frigjør lagringsplass på enheten, last inn siden på nytt og skann igjen.
counter-todo-clock = Klokka er { $time } her. Stemmer det, går klokka på mobilen feil: Koble mobilen til nett. Stemmer det ikke, koble denne kassa til nett.
counter-todo-refused = Be om en fersk kode og skann igjen. Hvis det ikke hjelper, spør eieren.
counter-why-provisional = { $count ->
    [one] Klippet teller når denne kassa er på nett igjen.
   *[other] { $count } klipp teller når denne kassa er på nett igjen.
}
counter-why-provisional-reward = Gi kunden belønningen. Den blir registrert når denne kassa er på nett igjen.
counter-why-open = Tjenesten svarte ikke, og denne kassa kan ikke avgjøre det alene.
counter-todo-open = Skanningen er lagret og sendes av seg selv. Den teller høyst én gang. Ikke gi ut noe for den ennå.
counter-why-unavailable = Tjenesten er der, men kan ikke avgjøre det akkurat nå. Skanningen er lagret og sendes på nytt av seg selv. Den teller høyst én gang.
counter-why-slow = Tjenesten har ikke svart ennå. Skanningen er lagret på denne enheten. Den teller høyst én gang.
counter-why-throttled = Tjenesten ber deg vente litt. Skanningen er lagret og sendes på nytt av seg selv.
counter-todo-undecided = La kunden vente, eller skriv opp navnet. Ingenting går tapt.
counter-trying-in = { $seconds ->
    [0] Prøver igjen nå
   *[other] Prøver igjen om { $seconds } s
}
counter-tries = { $count ->
    [one] Ett forsøk så langt
   *[other] { $count } forsøk så langt
}
counter-try-now = Prøv nå
counter-progress = { $progress } av { $needed }
counter-card-full = Kortet er fullt
counter-card-full-next = Kortet er fullt, { $progress } av { $needed } på det neste
counter-rewards-ready = { $rewards ->
    [one] Én belønning klar
   *[other] { $rewards } belønninger klare
}
counter-card = Kort { $short }
counter-next = Neste
counter-hold = Vent
counter-held = Venter. Trykk for å gå videre.
counter-next-in = Neste om { $seconds } s. Trykk for å vente.
counter-redeem-now = Løs inn nå

## Without a network

counter-outbox-title = Skanninger uten nett
counter-outbox-waits = De er lagret på denne enheten og sendes av seg selv når forbindelsen er tilbake. Ikke slett nettleserdataene før det.
counter-outbox-empty = Alle skanninger fra denne enheten er sendt.
counter-report-title = Sendt det siste døgnet
counter-report-counted = { $count } av { $sent } telt med
counter-report-were-used = { $count } av { $sent } { $count ->
    [one] var allerede brukt
   *[other] var allerede brukt
}
counter-report-refused = { $count } av { $sent } { $count ->
    [one] ble avvist
   *[other] ble avvist
}
counter-report-quarantined = { $count } av { $sent } { $count ->
    [one] venter på lederen
   *[other] venter på lederen
}
counter-report-scan = { $time }, kort { $card }
counter-report-used = Allerede brukt kl. { $time } i { $store }, på «{ $device }».
counter-report-accepted = Det teller.
counter-report-redeemed = Belønningen er registrert.
counter-kept-title = { $count ->
    [one] Én sendt skanning, lagret i 30 dager
   *[other] { $count } sendte skanninger, lagret i 30 dager
}
counter-kept-text = Send dem på nytt når tjenesten er gjenopprettet fra en sikkerhetskopi, eller for å få vite hva lederen har avgjort. Ingenting teller to ganger.
counter-kept-again = Send dem på nytt
counter-again-running = { $done } av { $all } sendt
counter-again-done = { $changed ->
    [0] Alle { $all } er sendt på nytt. Ingenting er endret.
    [one] Alle { $all } er sendt på nytt. Én har fått et annet svar:
   *[other] Alle { $all } er sendt på nytt. { $changed } har fått et annet svar:
}
counter-again-stopped = { $done } av { $all } ble sendt på nytt, så svarte ikke tjenesten lenger. Prøv igjen om et øyeblikk.
counter-rest-waits = { $entries ->
    [one] Én skanning uten nett er ikke sendt ennå. La denne siden stå åpen.
   *[other] { $entries } skanninger uten nett er ikke sendt ennå. La denne siden stå åpen.
}
counter-rest-sent = { $counted } av { $sent } skanninger uten nett er telt med. { $quarantined ->
    [0] {""}
    [one] Én venter på lederen.
   *[other] { $quarantined } venter på lederen.
}

## Redeeming

counter-challenge-ask = Be kunden taste disse på mobilen sin
counter-challenge-heard = De to sifrene er { $digits }
counter-challenge-left = { $seconds } s igjen
counter-challenge-reward = For { $reward }
counter-challenge-cancel = Tilbake til skanning
counter-challenge-reconnecting = Forbindelsen ble brutt. Svaret vises så snart den er tilbake.
counter-why-three-wrong = Det ble tastet andre sifre tre ganger. Ingenting ble innløst.
counter-why-challenge-expired = Ingen tastet sifrene i tide. Ingenting ble innløst.
counter-why-challenge-unseen = Forbindelsen var borte, så denne enheten så ikke om sifrene ble tastet.
counter-todo-challenge-expired = Skann kortet igjen for å begynne på nytt.
counter-todo-challenge-unseen = Se på kundens mobil: Der står det om belønningen ble innløst.

## A second person approves what a limit stopped at another counter.

counter-approvals = Godkjenning ({ $count })
counter-approvals-title = Venter på en person til
counter-approvals-lead = Én person er ikke nok for disse. Godkjenn bare det du har sett selv, eller spurt om.
counter-approval-what-redeem = En belønning på kort { $card }, som ikke er på en mobil
counter-approval-what-move = En flyttekode: Kort { $card }, som ble vist fram, flyttes til en mobil
counter-approval-what-move-lost = En flyttekode: Kort { $card }, der mobilen skal være borte, flyttes om et døgn
counter-approval-what-punch =
    { $count ->
        [one] Ett klipp på kort { $card }
       *[other] { $count } klipp på kort { $card }
    }
counter-approval-who = { $staff } ved { $device }, { $store }, { $time }
counter-approve = Godkjenn
counter-approval-why-step-up-needed = Se på kunden og på det kunden har med, ikke bare på denne skjermen.
counter-approval-why-over-limit-card = Kortet har fått alle klippene for denne timen.
counter-approval-why-over-limit-pair = Samme person har gitt dette kortet alle klippene for i dag.
counter-approval-why-over-limit-staff = Personen har gitt så mange klipp som én person kan gi for nå.
counter-approval-why-over-limit-device = Den kassa har gitt så mange klipp som én enhet kan gi på en time.

## A card moves to another phone.

counter-move = Flytt et kort til en annen mobil
counter-move-lead = En kollega godkjenner det i en annen kasse. Belønningene på kortet venter et døgn.
counter-move-paper = Fra papir eller lommebokapp
counter-move-paper-lead = Kunden har med kortet. Det flyttes med en gang, og papiret er ingenting verdt fra da av.
counter-move-scan = Skann kortet som skal flyttes
counter-move-lost = Fra en mobil som er borte
counter-move-lost-lead = Kortet flyttes etter et døgn, med mindre den gamle mobilen viser det. Nummeret står på arket med reservekoden. Med reservekoden trenger kunden ingen her.
counter-move-number = Kortnummer, ti sifre
counter-move-number-not = Et kortnummer har ti sifre.
counter-move-number-none = Ingen kort på mobil har dette nummeret. Spør om det en gang til, eller se i kontrollpanelet.
counter-move-offline = Tjenesten svarte ikke. Prøv igjen når nettet er tilbake.
counter-move-find = Finn kortet
counter-move-card = { $program }, kort { $card }
counter-move-card-times = Siden { $opened }, sist brukt { $last }
counter-move-ask = Be om en flyttekode
counter-move-asked =
    { $minutes ->
        [one] En flyttekode venter på godkjenning fra en kollega: ett minutt igjen.
       *[other] En flyttekode venter på godkjenning fra en kollega: { $minutes } minutter igjen.
    }
counter-move-ready =
    { $minutes ->
        [one] Flyttekoden er godkjent: gjelder i ett minutt.
       *[other] Flyttekoden er godkjent: gjelder i { $minutes } minutter.
    }
counter-move-forget = Trengs ikke lenger
counter-aim-move = Skann kortet som flyttes
counter-word-asked = Spør en kollega
counter-why-asked = Ingen flytter et kort alene.
counter-todo-asked = En kollega godkjenner det i en annen kasse. Så vises koden her.
counter-word-approved = Godkjent
counter-why-approved-accepted = Klippet gjelder. Den andre kassa viser det.
counter-why-approved-moving = Den andre kassa viser koden for den nye mobilen.
counter-why-approved-redeemed = Den andre kassa gir belønningen.
counter-word-claimed = Flyttet
counter-why-claimed = Kortet er på den nye mobilen. Belønningene venter et døgn.
counter-word-claimed-pending = Flytting bestilt
counter-why-claimed-pending = Kortet flyttes om et døgn, med mindre den gamle mobilen viser det før.
counter-claim-code-title = Skann dette med den nye mobilen
counter-claim-code-lead = Kameraet åpner siden der kortet flyttes. Ikke vis koden til noen andre.
counter-claim-code-qr = Flyttekoden, som QR-kode
counter-claim-code-left =
    { $minutes ->
        [one] Gjelder i ett minutt
       *[other] Gjelder i { $minutes } minutter
    }
counter-claim-code-show = Vis koden
counter-claim-code-later = Tilbake til skanning
counter-claim-code-end = Trengs ikke lenger
