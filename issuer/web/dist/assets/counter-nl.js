var e=`shared-brand = Tenthcup
shared-language = Taal
shared-card-label =
    { $program }, { $merchant }: { $progress } van { $needed }{ $rewards ->
        [0] .
        [one] , één beloning klaar.
       *[other] , { $rewards } beloningen klaar.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 klaar
       *[other] { $rewards } klaar
    }
shared-problem-offline = Geen verbinding met het systeem van de zaak. Kijk of je internet hebt en probeer het opnieuw.
shared-problem-page = Er ging iets mis op deze pagina. Laad hem opnieuw en probeer het nog eens.
shared-problem-signed-out = Je bent uitgelogd. Log opnieuw in.
shared-problem-throttled =
    { $seconds ->
        [one] Te veel pogingen. Wacht een seconde en probeer het opnieuw.
       *[other] Te veel pogingen. Wacht { $seconds } seconden en probeer het opnieuw.
    }
shared-problem-undecided = Het systeem kon dit nu niet beslissen. Er is niets geteld; probeer het zo nog eens.
shared-problem-service = Er is een storing in het systeem. Probeer het opnieuw. Blijft het zo, meld het dan in de zaak.
shared-problem-refused = Het systeem heeft dit geweigerd.
rule-punch-card =
    { $needed ->
        [one] Voor elke stempel krijg je { $reward }.
       *[other] Voor elke { $needed } stempels krijg je { $reward }.
    }{ rule-limits }
rule-points =
    { $units ->
        [one] Met elke stempel krijg je één punt.
       *[other] Met elke stempel krijg je { $units } punten.
    }{ rule-limits }
rule-points-reward =
    { $units ->
        [one] Met elke stempel krijg je één punt,
       *[other] Met elke stempel krijg je { $units } punten,
    } en voor { $needed } punten krijg je { $reward }.{ rule-limits }
rule-share = Van wat je betaalt, krijg je { $percent }% terug ({ $currency }).{ rule-limits }
rule-share-reward = Van wat je betaalt, spaar je { $percent }% als punten, één voor elke cent ({ $currency }), en voor { $needed } punten krijg je { $reward }.{ rule-limits }
rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }
rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Alleen op één van onze locaties.
       *[other] { " " }Alleen op { $stores } van onze locaties.
    }
rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Hoogstens één stempel per dag.
       *[other] { " " }Hoogstens { $perDay } stempels per dag.
    }
rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Minstens een seconde tussen twee scans.
           *[other] { " " }Minstens { $gap } seconden tussen twee scans.
        }
        [minute] { $gap ->
            [one] { " " }Minstens een minuut tussen twee scans.
           *[other] { " " }Minstens { $gap } minuten tussen twee scans.
        }
        [hour] { $gap ->
            [one] { " " }Minstens een uur tussen twee scans.
           *[other] { " " }Minstens { $gap } uur tussen twee scans.
        }
        [day] { $gap ->
            [one] { " " }Minstens een dag tussen twee scans.
           *[other] { " " }Minstens { $gap } dagen tussen twee scans.
        }
       *[none] { "" }
    }
rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }Een beloning is één dag geldig.
       *[other] { " " }Een beloning is { $rewardDays } dagen geldig.
    }
rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Een kaart is één dag geldig.
       *[other] { " " }Een kaart is { $cardDays } dagen geldig.
    }
reason-malformed-staff = Dit is geen complete Tenthcup-code.
reason-malformed-customer = De code kon niet worden gelezen.
reason-malformed-todo = Scan opnieuw; vraag om de code op de kaartpagina van de klant.
reason-wrong-kind-staff = Deze code is ergens anders voor.
reason-wrong-kind-customer = Deze code is ergens anders voor.
reason-wrong-kind-todo = Vraag om de code op de kaartpagina van de klant.
reason-unknown-key-staff = Deze code komt niet uit het systeem van deze zaak.
reason-unknown-key-customer = Dit komt niet uit het systeem van de zaak.
reason-unknown-key-todo = Bied een nieuwe kaart aan met de poster.
reason-key-not-valid-staff = De sleutel achter deze code is niet meer geldig.
reason-key-not-valid-customer = Deze kaart moet worden vernieuwd.
reason-key-not-valid-todo = Vraag de manager om de kaart te vernieuwen.
reason-bad-signature-staff = Deze code is niet gemaakt door de kaart die erin staat.
reason-bad-signature-customer = Deze code hoort niet bij de kaart.
reason-bad-signature-todo = Vraag om de actuele code op de telefoon met de kaart.
reason-other-merchant-staff = Deze kaart is van een andere zaak.
reason-other-merchant-customer = Deze kaart is van een andere zaak.
reason-other-merchant-todo = Vraag om de kaart van jullie zaak, of bied een nieuwe aan.
reason-unknown-card-staff = Deze kaart is niet bekend.
reason-unknown-card-customer = De zaak kent deze kaart niet.
reason-unknown-card-todo = Bied een nieuwe kaart aan met de poster.
reason-stale-staff = Deze code is te oud.
reason-stale-customer = De code was te oud.
reason-stale-todo = Vraag om de actuele code; een schermafbeelding werkt niet. Is hij actueel, dan loopt de klok van de telefoon achter: verbind de telefoon met internet.
reason-from-the-future-staff = Deze code loopt voor op de tijd hier.
reason-from-the-future-customer = De klok van de telefoon loopt voor.
reason-from-the-future-todo = Verbind de telefoon met internet, dan zet de kaartpagina de klok goed; scan daarna opnieuw.
reason-expired-staff = Dit is verlopen.
reason-expired-customer = Dit is verlopen.
reason-expired-todo = Vraag om een nieuwe.
reason-lifetime-too-long-staff = Deze code zegt langer geldig te zijn dan mogelijk is.
reason-lifetime-too-long-customer = Deze code is niet geldig.
reason-lifetime-too-long-todo = Bied een nieuwe kaart aan met de poster.
reason-card-frozen-staff = Deze kaart is voorlopig geblokkeerd.
reason-card-frozen-customer = Deze kaart is voorlopig geblokkeerd. Vraag het in de zaak.
reason-card-frozen-todo = De manager weet waarom, en kan hem deblokkeren.
reason-superseded-staff = Deze kaart staat nu op een telefoon; de oude code telt niet meer.
reason-superseded-customer = Je kaart staat nu op je telefoon. Laat hem daar zien.
reason-superseded-todo = Vraag om de code op de telefoon.
reason-step-up-needed-staff = Een tweede persoon moet dit goedkeuren.
reason-step-up-needed-customer = Een collega moet dit bevestigen. Een moment.
reason-step-up-needed-todo = Vraag een collega om het aan een andere balie goed te keuren.
reason-redemption-held-staff = Deze kaart is overgezet naar een andere telefoon. Beloningen wachten een dag.
reason-redemption-held-customer = Je kaart is overgezet naar deze telefoon. Beloningen wachten een dag.
reason-redemption-held-todo = Kom morgen terug voor de beloning; stempels tellen gewoon mee.
reason-online-only-staff = Deze balie kan dat offline niet beslissen.
reason-online-only-customer = De zaak heeft geen internet. Probeer het later opnieuw.
reason-online-only-todo = Scan opnieuw als er weer verbinding is. Voor een stempel: vraag op de telefoon van de klant om de ‘code voor een kassa zonder internet’.
reason-offline-ended-staff = Deze balie is te lang offline geweest.
reason-offline-ended-customer = De zaak heeft geen internet. Probeer het later opnieuw.
reason-offline-ended-todo = Verbind hem één keer; dan kan hij weer verder, ook offline.
reason-reward-on-voucher-staff = Voor deze beloning is een tegoedbon uitgegeven.
reason-reward-on-voucher-customer = Voor deze beloning heb je een tegoedbon. Laat die zien.
reason-reward-on-voucher-todo = Vraag om de tegoedbon en scan die.
reason-unknown-voucher-staff = Deze tegoedbon bestaat niet.
reason-unknown-voucher-customer = Deze tegoedbon is hier niet bekend.
reason-unknown-voucher-todo = Geef niets mee; meld het aan de manager.
reason-other-device-staff = Deze tegoedbon is voor een andere balie.
reason-other-device-customer = Deze tegoedbon is voor een andere balie.
reason-other-device-todo = Stuur de klant naar de balie die erop staat.
reason-unknown-coupon-staff = Er bestaat geen kassabon met deze code.
reason-unknown-coupon-customer = Deze kassabon is hier niet bekend.
reason-unknown-coupon-todo = Geef niets mee; meld het aan de manager.
reason-coupon-void-staff = De verkoop van deze kassabon is teruggedraaid.
reason-coupon-void-customer = Deze aankoop is teruggedraaid, dus de kassabon geeft geen stempel.
reason-coupon-void-todo = Er hoeft niets te gebeuren; een nieuwe verkoop heeft een eigen kassabon.
reason-coupon-limit-staff = Deze kaart heeft vandaag alle stempels van kassabonnen die op een dag mogen.
reason-coupon-limit-customer = De kaart heeft alle stempels van kassabonnen voor vandaag.
reason-coupon-limit-todo = Scan de kaart gewoon aan de balie.
reason-old-generation-staff = Deze kaart is vervangen door een nieuwere.
reason-old-generation-customer = Deze kaart is vervangen door een nieuwere.
reason-old-generation-todo = Vraag om de nieuwere kaart.
reason-device-revoked-staff = De manager heeft deze balie ontkoppeld.
reason-device-revoked-customer = Deze balie kan nu niet scannen.
reason-device-revoked-todo = Gebruik een andere balie, of koppel deze opnieuw in de console.
reason-device-not-confirmed-staff = Onze gegevens zijn teruggezet uit een back-up. De manager heeft deze balie daarna niet bevestigd.
reason-device-not-confirmed-customer = Deze balie kan nu niet scannen.
reason-device-not-confirmed-todo = Vraag de manager om hem in de console te bevestigen, onder ‘Apparaten’.
reason-before-restore-staff = Van voordat onze gegevens uit een back-up zijn teruggezet. Dit wacht op de manager.
reason-before-restore-customer = De zaak moet er eerst naar kijken.
reason-before-restore-todo = De manager beslist in de console, onder ‘Te beslissen’.
reason-staff-not-signed-on-staff = Er is niemand aangemeld op deze balie.
reason-staff-not-signed-on-customer = De balie is nog niet klaar.
reason-staff-not-signed-on-todo = Meld je aan met je pincode en scan opnieuw.
reason-other-store-staff = Deze balie hoort bij een andere locatie.
reason-other-store-customer = De balie is niet klaar.
reason-other-store-todo = Laad de baliepagina opnieuw; blijft het zo, koppel de balie dan opnieuw.
reason-already-used-staff = Deze code is al gebruikt.
reason-already-used-customer = Deze code is al gebruikt.
reason-already-used-todo = Wacht op de volgende code op de telefoon en scan die.
reason-before-store-birth-staff = Deze code is ouder dan het geheugen van deze kassa.
reason-before-store-birth-customer = De code was te oud.
reason-before-store-birth-todo = Wacht een minuut en scan dan de actuele code.
reason-device-chain-gap-staff = Een eerdere scan van deze balie is niet aangekomen.
reason-device-chain-gap-customer = De balie loopt nog achter.
reason-device-chain-gap-todo = De manager beslist in de console, onder ‘Te beslissen’.
reason-device-chain-fork-staff = Twee scans van deze balie hebben hetzelfde nummer.
reason-device-chain-fork-customer = De balie kan nu niet scannen.
reason-device-chain-fork-todo = De manager beslist in de console, onder ‘Te beslissen’. Is deze balie gekopieerd, koppel hem dan opnieuw.
reason-too-late-staff = Deze scan kwam te laat aan om te tellen.
reason-too-late-customer = De scan kwam te laat aan om te tellen.
reason-too-late-todo = Scan de actuele code opnieuw.
reason-backdated-staff = Deze scan zegt ouder te zijn dan de vorige.
reason-backdated-customer = De klok van de balie stond verkeerd; dit telde niet.
reason-backdated-todo = Zet de klok van dit apparaat goed; scan opnieuw.
reason-offline-device-limit-staff = Deze balie heeft alle offline scans gedaan die op een dag mogen.
reason-offline-device-limit-customer = Deze balie kon het niet tellen.
reason-offline-device-limit-todo = Scan opnieuw als er weer verbinding is, of aan een andere balie.
reason-offline-card-limit-staff = Deze kaart is hier minder dan twaalf uur geleden offline gestempeld.
reason-offline-card-limit-customer = Zonder internet telt een kaart hier één keer per twaalf uur.
reason-offline-card-limit-todo = Scan opnieuw als er weer verbinding is.
reason-follows-quarantined-staff = Een eerdere scan van deze balie wacht op de manager, en deze wacht erachter.
reason-follows-quarantined-customer = De zaak moet er eerst naar kijken.
reason-follows-quarantined-todo = De manager beslist in de console, onder ‘Te beslissen’.
reason-staff-left-staff = Wie dit heeft gescand, werkt hier niet meer.
reason-staff-left-customer = De zaak moet er eerst naar kijken.
reason-staff-left-todo = De manager beslist in de console, onder ‘Te beslissen’.
reason-quarantine-full-staff = Er wachten te veel scans op de manager; deze is niet aangenomen.
reason-quarantine-full-customer = De balie kon hem nu niet aannemen.
reason-quarantine-full-todo = De manager beslist in de console, onder ‘Te beslissen’; stuur hem dan opnieuw.
reason-refused-by-manager-staff = De manager heeft besloten dit niet te tellen.
reason-refused-by-manager-customer = De zaak heeft besloten dit niet te tellen.
reason-refused-by-manager-todo = De manager weet waarom.
reason-program-closed-staff = Dit programma loopt nu niet.
reason-program-closed-customer = Dit programma loopt nu niet.
reason-program-closed-todo = Vraag de manager wanneer het weer loopt.
reason-not-at-this-store-staff = Dit programma loopt niet op deze locatie.
reason-not-at-this-store-customer = Deze kaart is niet voor deze locatie.
reason-not-at-this-store-todo = De regel op de kaart noemt de locaties.
reason-too-soon-staff = Te snel na de vorige stempel.
reason-too-soon-customer = Te snel na de vorige stempel.
reason-too-soon-todo = Probeer het later opnieuw; de regel op de kaart zegt wanneer.
reason-day-limit-staff = Deze kaart heeft alle stempels voor vandaag.
reason-day-limit-customer = De kaart heeft alle stempels voor vandaag.
reason-day-limit-todo = Probeer het morgen opnieuw.
reason-over-limit-card-staff = Deze kaart heeft alle stempels voor dit uur gehad.
reason-over-limit-card-customer = De kaart heeft alle stempels voor dit uur gehad.
reason-over-limit-card-todo = Een tweede persoon moet dit op een ander apparaat goedkeuren.
reason-over-limit-pair-staff = Je hebt deze kaart alle stempels voor vandaag gegeven.
reason-over-limit-pair-customer = Voor meer stempels vandaag moet de zaak akkoord geven.
reason-over-limit-pair-todo = Een tweede persoon moet dit op een ander apparaat goedkeuren.
reason-over-limit-staff-staff = Je hebt nu zoveel stempels gegeven als één persoon mag.
reason-over-limit-staff-customer = De zaak moet deze stempel bevestigen.
reason-over-limit-staff-todo = Een tweede persoon moet dit op een ander apparaat goedkeuren.
reason-over-limit-device-staff = Deze balie heeft zoveel stempels gegeven als één apparaat in een uur mag.
reason-over-limit-device-customer = De zaak moet deze stempel bevestigen.
reason-over-limit-device-todo = Een tweede persoon moet dit op een ander apparaat goedkeuren.
reason-own-card-staff = Deze kaart staat genoteerd als je eigen kaart.
reason-own-card-customer = Medewerkers stempelen niet hun eigen kaart.
reason-own-card-todo = Vraag een collega om het aan zijn of haar balie te doen.
reason-approval-unknown-staff = Dit wacht niet meer op goedkeuring.
reason-approval-unknown-customer = De balie wacht hier niet meer op.
reason-approval-unknown-todo = Het is goedgekeurd, of er zijn tien minuten voorbij; scan de kaart opnieuw.
reason-approval-same-person-staff = Een tweede persoon moet dit goedkeuren, aan een andere balie.
reason-approval-same-person-customer = De zaak moet deze stempel bevestigen.
reason-approval-same-person-todo = Vraag een collega die op een andere balie is aangemeld.
reason-too-many-at-once-staff = Meer stempels in één scan dan het programma toestaat.
reason-too-many-at-once-customer = Meer stempels tegelijk dan het programma toestaat.
reason-too-many-at-once-todo = Kies een kleiner aantal.
reason-sale-needed-staff = Het verkoopnummer ontbreekt.
reason-sale-needed-customer = De balie heeft het nummer van de verkoop nodig.
reason-sale-needed-todo = Vul het nummer van de kassabon in en scan opnieuw.
reason-sale-already-earned-staff = Deze verkoop heeft de stempels al opgeleverd.
reason-sale-already-earned-customer = Deze aankoop heeft de stempels al opgeleverd.
reason-sale-already-earned-todo = Controleer het verkoopnummer.
reason-amount-needed-staff = Het bedrag van de verkoop ontbreekt.
reason-amount-needed-customer = De balie heeft het bedrag nodig.
reason-amount-needed-todo = Vul het bedrag in en scan opnieuw.
reason-card-expired-staff = Deze kaart is verlopen.
reason-card-expired-customer = Deze kaart is verlopen.
reason-card-expired-todo = Bied een nieuwe kaart aan met de poster.
reason-no-reward-staff = Op deze kaart staat geen beloning klaar.
reason-no-reward-customer = Op deze kaart staat nog geen beloning klaar.
reason-no-reward-todo = Kies ‘Stempelen’ en scan de volgende code.
reason-challenge-unknown-staff = Deze beloning is hier niet gevraagd, of al afgerond.
reason-challenge-unknown-customer = De balie wacht hier niet meer op.
reason-challenge-unknown-todo = Scan de kaart nog een keer voor de beloning.
reason-challenge-expired-staff = De minuut om te bevestigen is voorbij.
reason-challenge-expired-customer = De minuut om te bevestigen is voorbij.
reason-challenge-expired-todo = Scan de kaart nog een keer voor de beloning.
reason-wrong-digits-staff = De ingevulde cijfers waren niet die van hier.
reason-wrong-digits-customer = Dat zijn niet de cijfers van de balie.
reason-wrong-digits-todo = Laat de twee cijfers nog eens zien; na drie keer fout stopt het.
reason-nothing-to-reverse-staff = Hier is niets om terug te draaien.
reason-nothing-to-reverse-customer = Er is niets om terug te draaien.
reason-nothing-to-reverse-todo = Bekijk de kaart in de console.
reason-already-reversed-staff = Dit is al teruggedraaid.
reason-already-reversed-customer = Dit is al teruggedraaid.
reason-already-reversed-todo = Er hoeft niets meer te gebeuren.
reason-invite-used-staff = Deze uitnodiging is op een andere telefoon gebruikt.
reason-invite-used-customer = Deze uitnodiging is op een andere telefoon gebruikt.
reason-invite-used-todo = Vraag in de zaak om een nieuwe uitnodiging.
reason-claim-code-unknown-staff = Deze code is gebruikt, vervangen of te oud.
reason-claim-code-unknown-customer = Deze code is gebruikt, vervangen of te oud.
reason-claim-code-unknown-todo = Maak een nieuwe code.
reason-move-limit-staff = Deze kaart is op één dag tien keer overgezet. Meer kan nu niet.
reason-move-limit-customer = Deze kaart is op één dag tien keer overgezet. Meer kan nu niet.
reason-move-limit-todo = Probeer het morgen opnieuw.
reason-move-stopped-staff = De oude telefoon is gebruikt, dus de kaart is niet overgezet.
reason-move-stopped-customer = De oude telefoon is gebruikt, dus de kaart is niet overgezet.
reason-move-stopped-todo = Zoek de oude telefoon. Is die gestolen, vraag de manager dan om de kaart te blokkeren.
reason-other-origin-staff = Dit is gemaakt voor een ander adres.
reason-other-origin-customer = Dit is gemaakt voor een ander adres.
reason-other-origin-todo = Open de pagina met de link van de zaak zelf.
reason-other-subject-staff = Dit is gemaakt voor een andere link.
reason-other-subject-customer = Dit is gemaakt voor een andere link.
reason-other-subject-todo = Open de link van de zaak opnieuw.
counter-title = Balie
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
`;export{e as default};