### The counter page: read by staff, at arm's length, with a queue before them.

counter-title = Balie

## Status bar

counter-online = Online
counter-connecting = Verbinden
counter-offline = Geen verbinding
counter-queue-empty = Er wacht niets
counter-queue-waits = { $entries ->
    [one] { $entries } scan wacht
   *[other] { $entries } scans wachten
}{ $punches ->
    [0] {""}
    [one] { " " }· { $punches } stempel
   *[other] { " " }· { $punches } stempels
}{ $rewards ->
    [0] {""}
    [one] { " " }· { $rewards } beloning
   *[other] { " " }· { $rewards } beloningen
}
counter-queue-sent = laatst verstuurd { $time }
counter-queue-never-sent = nog niets verstuurd
counter-waiting = Er wacht één scan
counter-clock-slow = Klok loopt { $minutes } min achter: de tijd van het systeem geldt
counter-clock-fast = Klok loopt { $minutes } min voor: de tijd van het systeem geldt
counter-sign-off = Afmelden

## Before anything works

counter-starting = Even geduld
counter-try-again = Opnieuw proberen
counter-cannot-title = Deze browser kan geen balie zijn
counter-cannot-insecure = De pagina is via gewoon http geopend. Een balie bewaart een geheime sleutel, en browsers staan dat alleen toe via https of op deze computer zelf.
counter-cannot-no-key = Deze browser is te oud om de sleutel te maken waarmee een balie ondertekent. Werk hem bij, of gebruik een recente Chrome, Edge, Firefox of Safari.
counter-cannot-no-storage = Deze browser bewaart geen gegevens, zoals in een privévenster. Open de pagina in een gewoon venster en laat hem gegevens opslaan.
counter-unreachable-title = Het systeem antwoordt niet
counter-unreachable-text = Dit apparaat is gekoppeld en blijft het proberen. Kijk of er internet is.
counter-revoked-title = Dit apparaat is niet meer gekoppeld
counter-revoked-text = Iemand heeft het in de console ontkoppeld. Het kan niet meer scannen. Koppel het opnieuw met een nieuwe code uit de console.
counter-other-server-title = Dit apparaat is aan een ander systeem gekoppeld
counter-other-server-text = De sleutel van dit systeem is een andere. Er is niets verstuurd. Is het systeem nieuw ingericht, koppel dit apparaat dan opnieuw.
counter-forget-device = Koppeling verwijderen
counter-forget-sure = Echt verwijderen? Het apparaat moet opnieuw worden gekoppeld voordat het weer kan scannen.
counter-forget-yes = Ja, verwijderen
counter-back = Terug

## Data that the browser has cleared

counter-cleared-title = De browser heeft de gegevens van deze balie gewist
counter-cleared-text = De sleutel staat nog in deze pagina, zolang die open blijft. Bewaar hem nu opnieuw. Een code zonder uitslag mag opnieuw worden gescand: hij telt één keer.
counter-cleared-waiting =
    { $waiting ->
        [0] Er wacht geen scan op verzending.
        [one] Eén scan die op verzending wacht, staat ook nog in deze pagina.
       *[other] { $waiting } scans die op verzending wachten, staan ook nog in deze pagina.
    }
counter-cleared-do = Opnieuw bewaren
counter-lost = Dit apparaat was ‘{ $device }’ op locatie { $store }, tot de browser de gegevens wiste. Koppel het opnieuw, en ontkoppel het oude in de console.
counter-lost-waiting =
    { $waiting ->
        [0] Er wachtte hier niets, dus er ontbreekt geen stempel.
        [one] Eén scan wachtte hier en is weg. Zeg het de manager: de stempel van die klant ontbreekt.
       *[other] { $waiting } scans wachtten hier en zijn weg. Zeg het de manager: de stempels van die klanten ontbreken.
    }

## Enrolment

counter-not-enrolled-title = Maak van dit apparaat een balie
counter-not-enrolled-step-1 = Open in de console Apparaten en kies ‘Apparaat koppelen’.
counter-not-enrolled-step-2 = Scan de code die verschijnt, met deze pagina of met de camera van de telefoon zelf.
counter-not-enrolled-step-3 = Vergelijk zes cijfers op beide schermen, en bevestig ze in de console.
counter-not-enrolled-scan = Code scannen
counter-not-enrolled-stop = Camera stoppen
counter-not-enrolled-usb = Met een USB-scanner kan het ook: gewoon scannen.
counter-not-an-enrol-code = Met deze code kun je geen apparaat koppelen.
counter-enrol-elsewhere = Deze code hoort bij een ander adres: { $host }. Open de balie daar.
counter-enrol-again-title = Dit apparaat is al gekoppeld
counter-enrol-again-text = Het is ‘{ $device }’ op locatie { $store }. Koppel je het opnieuw, dan is het een nieuw apparaat; ontkoppel het oude dan in de console.
counter-enrol-again-go = Opnieuw koppelen
counter-enrol-again-stay = Zo laten
counter-enrol-name-title = Hoe heet dit apparaat?
counter-enrol-name = Naam van dit apparaat
counter-enrol-name-hint = Medewerkers en de console zien die bij elke stempel, bijvoorbeeld ‘Kassa 1’ of ‘Telefoon van Anna’.
counter-enrol-private = Niet in een privévenster: dat vergeet het apparaat als het sluit.
counter-enrol-start = Verder
counter-enrol-asking-title = Een moment
counter-enrol-asking-text = De cijfers om te vergelijken verschijnen zodra het systeem heeft geantwoord.
counter-enrol-digits-title = Bevestig deze in de console
counter-enrol-digits-text = De console toont ook zes cijfers. Bevestig daar alleen als ze hetzelfde zijn.
counter-enrol-digits-heard = De cijfers zijn { $digits }
counter-enrol-waiting = Wachten op de console
counter-enrol-offline = Geen verbinding. Nieuwe poging volgt.
counter-enrol-throttled = Te veel pogingen. Zo volgt een nieuwe.
counter-enrol-cancel = Annuleren
counter-enrol-refused-title = De console zei nee
counter-enrol-refused-text = Dit apparaat is niet gekoppeld. Was dat een vergissing, maak dan een nieuwe code in de console.
counter-enrol-gone-title = Deze code werkt niet meer
counter-enrol-gone-text = Een koppelcode is tien minuten geldig en werkt één keer. Maak een nieuwe in de console.
counter-enrol-fault-title = Koppelen is niet gelukt
counter-enrol-wrong-root = Het systeem heeft niet de sleutel die bij de code hoort. Maak een nieuwe code in de console, en open hem van daaruit.
counter-enrol-refused-by-service = Het systeem weigerde: { $detail }

## Sign-on

counter-who-title = Wie staat er aan de balie?
counter-nobody-title = Aanmelden kan nog niet
counter-nobody-text = Voeg in de console medewerkers met een pincode toe. Ze verschijnen hier vanzelf.
counter-pin-title = { $name }, je pincode
counter-pin-heard = { $count ->
    [0] Geen cijfer ingevuld
    [one] Eén cijfer ingevuld
   *[other] { $count } cijfers ingevuld
}
counter-pin-erase = Laatste cijfer wissen
counter-pin-other = Iemand anders
counter-signon = Aanmelden
counter-pin-wrong = Dat is niet de pincode. Probeer het opnieuw.
counter-pin-throttled = { $seconds ->
    [one] Te vaak een verkeerde pincode. Wacht één seconde.
   *[other] Te vaak een verkeerde pincode. Wacht { $seconds } seconden.
}
counter-pin-offline = Geen verbinding. Aanmelden kan niet zonder het systeem; probeer het zo nog eens.
counter-pin-refused = Aanmelden is niet gelukt: { $detail }

## Scanning

counter-camera-start = Camera starten
counter-camera-starting = Camera wordt gestart
counter-camera-stop = Camera stoppen
counter-camera-choose = Camera
counter-camera-nameless = Camera { $number }
counter-torch-on = Licht aan
counter-torch-off = Licht uit
counter-camera-denied = De browser mag de camera niet gebruiken. Sta het toe in de adresbalk of in de instellingen van de browser, en probeer het opnieuw. Een USB-scanner werkt zonder camera.
counter-camera-none = Geen camera gevonden. Een USB-scanner werkt, en onder Meer kun je een code plakken.
counter-camera-none-enrol = Geen camera gevonden. Scan met een USB-scanner, of open de link uit de console in deze browser.
counter-camera-busy = Een ander programma gebruikt de camera. Sluit dat, en probeer het opnieuw.
counter-camera-insecure = Browsers staan de camera alleen toe via https. Open deze pagina op het https-adres.
counter-camera-ended = De camera is gestopt.
counter-camera-unknown = De camera is niet gestart.
counter-decoder-missing = Het deel dat codes leest, kon niet worden geladen. Kijk of er internet is, en probeer het opnieuw.
counter-aim = Houd de code van de klant in het kader
counter-aim-redeem = Scan de kaart waarvan de beloning wordt verzilverd
counter-usb-ready = of scan met een USB-scanner
counter-same-card = Dezelfde kaart is er nog. Haal hem weg, of stempel hem nog eens.
counter-same-card-again = Nog eens stempelen
counter-not-ours = Dit is geen Tenthcup-code.
counter-not-ours-invite = Dit is een uitnodiging: de klant opent die met de eigen telefoon.
counter-not-ours-enrol = Deze code koppelt een apparaat. Dit apparaat is al gekoppeld.
counter-mode = Waarvoor je scant
counter-mode-punch = Stempelen
counter-mode-redeem = Verzilveren
counter-mode-count = { $count ->
    [one] Eén stempel
   *[other] { $count } stempels
}
counter-more = Meer
counter-less = Klaar
counter-count = Stempels in één scan
counter-count-less = Eén stempel minder
counter-count-more = Eén stempel meer
counter-sale = Verkoopnummer
counter-sale-hint = Het nummer op de kassabon. Nodig voor meer dan één stempel; elke verkoop telt één keer.
counter-sale-missing = Voor meer stempels in één scan is het verkoopnummer nodig.
counter-type-code = Code typen of plakken
counter-type-code-hint = De acht cijfers die de klant opleest, of een hele code.
counter-type-code-send = Deze code gebruiken
counter-type-code-not = Dat is geen nummer van acht cijfers en geen code, die met 90 begint.
counter-sound = Geluid
counter-rules = De regels, om uit te leggen
counter-undo = { $count ->
    [one] Stempel terugdraaien
   *[other] { $count } stempels terugdraaien
}
counter-undo-left = { $seconds } s
counter-checking = Controleren
counter-apart = Het systeem en dit apparaat waren het niet eens over de scans van dit apparaat (het systeem eindigt bij scan { $service }, dit apparaat bij { $here }). Het apparaat gaat verder vanaf het systeem. Meld het aan de eigenaar.
counter-apart-again = { $again ->
    [one] Het systeem was de laatste scan van dit apparaat kwijt, zoals na het terugzetten van een back-up. Hij is opnieuw verstuurd. Meld het aan de eigenaar.
   *[other] Het systeem was de laatste { $again } scans van dit apparaat kwijt, zoals na het terugzetten van een back-up. Ze zijn opnieuw verstuurd. Meld het aan de eigenaar.
}
counter-shift-over = De dienst zit erop. Meld je opnieuw aan.
counter-aim-look = Houd een code in het kader: er wordt niet gestempeld
counter-aim-typing = Typ het eerst af, scan dan
counter-amount = Bedrag ({ $currency })
counter-amount-first = Voer eerst het bedrag in, scan dan.
counter-amount-wrong = Dat is geen bedrag. Schrijf het zoals op de kassabon.
counter-sale-first = Voer eerst het verkoopnummer in, scan dan.
counter-look = Alleen een kaart bekijken
counter-word-seen = Kaart
counter-why-seen = { $program }. Laatst gebruikt: { $when }. Er is niet gestempeld.
counter-why-seen-held = Vanaf { $when }: { $reward }
counter-word-not-seen = Onbekend
counter-why-not-seen = De dienst antwoordde niet, en alleen die weet wat er op een kaart staat.
counter-todo-not-seen = Er is niet gestempeld. Stempelen gaat ook zonder internet door.
counter-short-misread = Een van de acht cijfers klopt niet. Kijk nog eens.
counter-short-not-to-redeem = Voor een beloning is de code zelf nodig. Scan hem, of plak alle cijfers.
counter-short-unknown = Dit nummer is verlopen of al gebruikt. Vraag de klant om een nieuw.
counter-short-offline = Voor een nummer is internet nodig, en de dienst antwoordde niet. Scan de code.
counter-settings = Instellingen van deze balie
counter-settings-locked = Vergrendeld. { $managers } kan ze wijzigen na het aanmelden.
counter-outbox-sales = Voor verkopen van { $sums }
counter-practice = Oefenen
counter-practice-lead = Zie hoe elke scan eruitziet. Er wordt niets verstuurd en niets telt. Het oefenen eindigt met de eerste echte kaart, of na vijf minuten.
counter-practice-punch = Een goede kaart
counter-practice-used = Een code die al gebruikt is
counter-practice-refused = Een vervalste kaart
counter-practice-full = Een kaart die vol raakt
counter-practice-offline = Zonder internet
counter-practice-print = Tot dan kun je ook oefenkaarten scannen. Ze staan in de console, onder Team.
counter-practice-on = Je oefent: niets telt tot er een echte kaart komt.
counter-practice-end = Stop met oefenen
counter-practice-no-card = Dit is een oefencode, geen kaart.
counter-practice-mark = Oefening: telt niet
counter-practice-card = Oefenkaart
counter-practice-reward = een beloning

## Verdicts: one large word, why, and what to do next

counter-word-accepted = Gestempeld
counter-word-provisional = Akkoord (offline)
counter-word-provisional-reward = Verzilverd (offline)
counter-word-used = Al gebruikt
counter-word-refused = Geweigerd
counter-word-undecided = Nog onbeslist
counter-word-quarantined = Bewaard
counter-why-quarantined = Deze scan is bewaard, en nog niet geteld.
counter-todo-quarantined = De manager beslist in de console, onder ‘Te beslissen’.
counter-word-redeemed = Verzilverd
counter-word-reversed = Teruggedraaid
counter-why-accepted = { $units ->
    [one] Eén stempel op { $program }.
   *[other] { $units } stempels op { $program }.
}
counter-why-accepted-plain = De stempel telt.
counter-why-reward = { $rewards ->
    [one] Klaar: { $reward }
   *[other] { $rewards } klaar: { $reward }
}
counter-why-redeemed = Geef de klant: { $reward }.
counter-why-redeemed-plain = Geef de klant de beloning.
counter-why-reversed = { $units ->
    [one] De stempel is teruggedraaid.
   *[other] { $units } stempels zijn teruggedraaid.
}
counter-why-used-here = Hier gebruikt om { $time }, bij { $staff }.
counter-why-used-here-other-day = Hier gebruikt op { $date } om { $time }, bij { $staff }.
counter-why-used-there = Gebruikt om { $time } op locatie { $store }, bij { $staff }.
counter-why-used-there-other-day = Gebruikt op { $date } om { $time } op locatie { $store }, bij { $staff }.
counter-why-refused = Het systeem accepteerde het niet.
counter-why-rejected = Het systeem nam deze scan niet aan: { $detail }
counter-why-not-kept = Deze browser kon de scan niet bewaren, dus hij is niet verstuurd.
counter-todo-not-kept = Maak ruimte vrij op dit apparaat, laad de pagina opnieuw en scan opnieuw.
counter-todo-clock = Het is hier { $time }. Klopt dat, dan gaat de klok van de telefoon verkeerd: verbind de telefoon met internet. Klopt het niet, verbind dan deze balie.
counter-todo-refused = Vraag om een verse code en scan opnieuw. Blijft het zo, vraag het dan de eigenaar.
counter-why-provisional = { $count ->
    [one] De stempel telt zodra deze balie weer online is.
   *[other] { $count } stempels tellen zodra deze balie weer online is.
}
counter-why-provisional-reward = Geef de klant de beloning. Hij wordt geboekt zodra deze balie weer online is.
counter-why-open = Het systeem antwoordde niet, en deze balie kan dit niet zelf beslissen.
counter-todo-open = De scan is bewaard en wordt vanzelf verstuurd; hij telt hoogstens één keer. Geef er nog niets voor mee.
counter-why-unavailable = Het systeem is er, maar kan nu niet beslissen. De scan is bewaard en wordt vanzelf opnieuw verstuurd; hij telt hoogstens één keer.
counter-why-slow = Het systeem heeft nog niet geantwoord. De scan is op dit apparaat bewaard; hij telt hoogstens één keer.
counter-why-throttled = Het systeem vraagt om even te wachten. De scan is bewaard en wordt vanzelf opnieuw verstuurd.
counter-todo-undecided = Laat de klant even wachten, of noteer de naam. Er gaat niets verloren.
counter-trying-in = { $seconds ->
    [0] Nieuwe poging nu
   *[other] Nieuwe poging over { $seconds } s
}
counter-tries = { $count ->
    [one] Eén poging tot nu toe
   *[other] { $count } pogingen tot nu toe
}
counter-try-now = Nu proberen
counter-progress = { $progress } van { $needed }
counter-card-full = Kaart vol
counter-card-full-next = Kaart vol, { $progress } van { $needed } op de volgende
counter-rewards-ready = { $rewards ->
    [one] Eén beloning klaar
   *[other] { $rewards } beloningen klaar
}
counter-card = Kaart { $short }
counter-next = Volgende
counter-hold = Pauze
counter-held = Pauze. Tik om door te gaan.
counter-next-in = Volgende over { $seconds } s. Tik voor pauze.
counter-redeem-now = Nu verzilveren

## Without a network

counter-outbox-title = Offline scans
counter-outbox-waits = Ze zijn op dit apparaat bewaard en worden vanzelf verstuurd als er weer verbinding is. Wis tot die tijd de gegevens van deze browser niet.
counter-outbox-empty = Alle scans van dit apparaat zijn verstuurd.
counter-report-title = Verstuurd in de laatste 24 uur
counter-report-counted = { $count } van { $sent } geteld
counter-report-were-used = { $count } van { $sent } { $count ->
    [one] was al gebruikt
   *[other] waren al gebruikt
}
counter-report-refused = { $count } van { $sent } { $count ->
    [one] is geweigerd
   *[other] zijn geweigerd
}
counter-report-quarantined = { $count } van { $sent } { $count ->
    [one] wacht op de manager
   *[other] wachten op de manager
}
counter-report-scan = { $time }, kaart { $card }
counter-report-used = Al gebruikt om { $time } op locatie { $store }, met ‘{ $device }’.
counter-report-accepted = Telt mee.
counter-report-redeemed = De beloning is geboekt.
counter-kept-title = { $count ->
    [one] Eén verstuurde scan, 30 dagen bewaard
   *[other] { $count } verstuurde scans, 30 dagen bewaard
}
counter-kept-text = Verstuur ze opnieuw als het systeem uit een back-up is teruggezet, of om te zien wat de manager heeft besloten. Niets telt dubbel.
counter-kept-again = Opnieuw versturen
counter-again-running = { $done } van { $all } verstuurd
counter-again-done = { $changed ->
    [0] Alle { $all } zijn opnieuw verstuurd. Er is niets veranderd.
    [one] Alle { $all } zijn opnieuw verstuurd. Eén heeft nu een ander antwoord:
   *[other] Alle { $all } zijn opnieuw verstuurd. { $changed } hebben nu een ander antwoord:
}
counter-again-stopped = { $done } van { $all } zijn opnieuw verstuurd, daarna antwoordde het systeem niet meer. Probeer het zo nog eens.
counter-rest-waits = { $entries ->
    [one] Eén offline scan is nog niet verstuurd. Laat deze pagina open.
   *[other] { $entries } offline scans zijn nog niet verstuurd. Laat deze pagina open.
}
counter-rest-sent = { $counted } van { $sent } offline scans geteld. { $quarantined ->
    [0] {""}
    [one] Eén wacht op de manager.
   *[other] { $quarantined } wachten op de manager.
}

## Redeeming

counter-challenge-ask = Laat de klant deze op de telefoon invullen
counter-challenge-heard = De twee cijfers zijn { $digits }
counter-challenge-left = nog { $seconds } s
counter-challenge-reward = Voor { $reward }
counter-challenge-cancel = Terug naar scannen
counter-challenge-reconnecting = De verbinding viel weg. Het antwoord verschijnt zodra die terug is.
counter-why-three-wrong = Er zijn drie keer andere cijfers ingevuld. Er is niets verzilverd.
counter-why-challenge-expired = Niemand heeft de cijfers op tijd ingevuld. Er is niets verzilverd.
counter-why-challenge-unseen = De verbinding was weg, dus dit apparaat zag niet of de cijfers zijn ingevuld.
counter-todo-challenge-expired = Scan de kaart opnieuw om over te beginnen.
counter-todo-challenge-unseen = Kijk op de telefoon van de klant: daar staat of de beloning is verzilverd.

## A second person approves what a limit stopped at another counter.

counter-approvals = Goedkeuren ({ $count })
counter-approvals-title = Wacht op een tweede persoon
counter-approvals-lead = Hiervoor is één persoon niet genoeg. Keur alleen goed wat je zelf hebt gezien of nagevraagd.
counter-approval-what-redeem = Een beloning van kaart { $card }, die niet op een telefoon staat
counter-approval-what-move = Een overzetcode: kaart { $card }, die is getoond, wordt overgezet naar een telefoon
counter-approval-what-move-lost = Een overzetcode: kaart { $card }, waarvan de telefoon weg zou zijn, wordt over een dag overgezet
counter-approval-what-punch =
    { $count ->
        [one] Eén stempel op kaart { $card }
       *[other] { $count } stempels op kaart { $card }
    }
counter-approval-who = { $staff } op { $device }, { $store }, { $time }
counter-approve = Goedkeuren
counter-approval-why-step-up-needed = Kijk naar de klant en wat die bij zich heeft, niet alleen naar dit scherm.
counter-approval-why-over-limit-card = De kaart heeft alle stempels voor dit uur gehad.
counter-approval-why-over-limit-pair = Dezelfde persoon gaf deze kaart alle stempels voor vandaag.
counter-approval-why-over-limit-staff = Deze persoon heeft nu zoveel stempels gegeven als één persoon mag.
counter-approval-why-over-limit-device = Die balie heeft zoveel stempels gegeven als één apparaat in een uur mag.

## A card moves to another phone.

counter-move = Kaart naar een andere telefoon
counter-move-lead = Een collega keurt het aan een andere balie goed. Beloningen op de kaart wachten een dag.
counter-move-paper = Van papier, of uit een pas
counter-move-paper-lead = De klant heeft de kaart bij zich. Hij wordt meteen overgezet, en het papier is vanaf dan niets meer waard.
counter-move-scan = Kaart scannen
counter-move-lost = Van een telefoon die weg is
counter-move-lost-lead = De kaart wordt na een dag overgezet, tenzij de oude telefoon hem laat zien. Het nummer staat op het papier met de herstelcode. Met de herstelcode heeft de klant hier niemand nodig.
counter-move-number = Kaartnummer, tien cijfers
counter-move-number-not = Een kaartnummer heeft tien cijfers.
counter-move-number-none = Geen kaart op een telefoon heeft dit nummer. Vraag het nog een keer, of kijk in de console.
counter-move-offline = Het systeem antwoordde niet. Probeer het opnieuw als er weer internet is.
counter-move-find = Kaart zoeken
counter-move-card = { $program }, kaart { $card }
counter-move-card-times = Sinds { $opened }, laatst gebruikt { $last }
counter-move-ask = Overzetcode vragen
counter-move-asked =
    { $minutes ->
        [one] Een overzetcode wacht op goedkeuring van een collega: nog één minuut.
       *[other] Een overzetcode wacht op goedkeuring van een collega: nog { $minutes } minuten.
    }
counter-move-ready =
    { $minutes ->
        [one] De overzetcode is goedgekeurd: nog één minuut geldig.
       *[other] De overzetcode is goedgekeurd: nog { $minutes } minuten geldig.
    }
counter-move-forget = Niet meer nodig
counter-aim-move = Scan de kaart die wordt overgezet
counter-word-asked = Vraag een collega
counter-why-asked = Overzetten doe je met z’n tweeën.
counter-todo-asked = Een collega keurt het aan een andere balie goed. Dan verschijnt de code hier.
counter-word-approved = Goedgekeurd
counter-why-approved-accepted = De stempel telt. De andere balie toont het.
counter-why-approved-moving = De andere balie toont de code voor de nieuwe telefoon.
counter-why-approved-redeemed = De andere balie geeft de beloning.
counter-word-claimed = Overgezet
counter-why-claimed = De kaart staat op de nieuwe telefoon. Beloningen wachten een dag.
counter-word-claimed-pending = Aangevraagd
counter-why-claimed-pending = De kaart wordt over een dag overgezet, tenzij de oude telefoon hem eerder laat zien.
counter-claim-code-title = Scan dit met de nieuwe telefoon
counter-claim-code-lead = De camera opent de pagina waar de kaart wordt overgezet. Laat de code aan niemand anders zien.
counter-claim-code-qr = De overzetcode, als QR-code
counter-claim-code-left =
    { $minutes ->
        [one] Nog één minuut geldig
       *[other] Nog { $minutes } minuten geldig
    }
counter-claim-code-show = Code tonen
counter-claim-code-later = Terug naar scannen
counter-claim-code-end = Niet meer nodig
