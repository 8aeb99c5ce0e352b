### Why something is refused: for each reason of crates/token/src/reason.rs a sentence for staff, one for the customer, and what to do
### next. Kept short: the counter is read at arm's length. Nobody is accused of anything.

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
