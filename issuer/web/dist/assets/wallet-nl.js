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
reason-malformed-customer = De code kon niet worden gelezen.
reason-wrong-kind-customer = Deze code is ergens anders voor.
reason-unknown-key-customer = Dit komt niet uit het systeem van de zaak.
reason-key-not-valid-customer = Deze kaart moet worden vernieuwd.
reason-bad-signature-customer = Deze code hoort niet bij de kaart.
reason-other-merchant-customer = Deze kaart is van een andere zaak.
reason-unknown-card-customer = De zaak kent deze kaart niet.
reason-stale-customer = De code was te oud.
reason-from-the-future-customer = De klok van de telefoon loopt voor.
reason-expired-customer = Dit is verlopen.
reason-lifetime-too-long-customer = Deze code is niet geldig.
reason-card-frozen-customer = Deze kaart is voorlopig geblokkeerd. Vraag het in de zaak.
reason-superseded-customer = Je kaart staat nu op je telefoon. Laat hem daar zien.
reason-step-up-needed-customer = Een collega moet dit bevestigen. Een moment.
reason-redemption-held-customer = Je kaart is overgezet naar deze telefoon. Beloningen wachten een dag.
reason-online-only-customer = De zaak heeft geen internet. Probeer het later opnieuw.
reason-offline-ended-customer = De zaak heeft geen internet. Probeer het later opnieuw.
reason-reward-on-voucher-customer = Voor deze beloning heb je een tegoedbon. Laat die zien.
reason-unknown-voucher-customer = Deze tegoedbon is hier niet bekend.
reason-other-device-customer = Deze tegoedbon is voor een andere balie.
reason-unknown-coupon-customer = Deze kassabon is hier niet bekend.
reason-coupon-void-customer = Deze aankoop is teruggedraaid, dus de kassabon geeft geen stempel.
reason-coupon-limit-customer = De kaart heeft alle stempels van kassabonnen voor vandaag.
reason-old-generation-customer = Deze kaart is vervangen door een nieuwere.
reason-device-revoked-customer = Deze balie kan nu niet scannen.
reason-device-not-confirmed-customer = Deze balie kan nu niet scannen.
reason-before-restore-customer = De zaak moet er eerst naar kijken.
reason-staff-not-signed-on-customer = De balie is nog niet klaar.
reason-other-store-customer = De balie is niet klaar.
reason-already-used-customer = Deze code is al gebruikt.
reason-before-store-birth-customer = De code was te oud.
reason-device-chain-gap-customer = De balie loopt nog achter.
reason-device-chain-fork-customer = De balie kan nu niet scannen.
reason-too-late-customer = De scan kwam te laat aan om te tellen.
reason-backdated-customer = De klok van de balie stond verkeerd; dit telde niet.
reason-offline-device-limit-customer = Deze balie kon het niet tellen.
reason-offline-card-limit-customer = Zonder internet telt een kaart hier één keer per twaalf uur.
reason-follows-quarantined-customer = De zaak moet er eerst naar kijken.
reason-staff-left-customer = De zaak moet er eerst naar kijken.
reason-quarantine-full-customer = De balie kon hem nu niet aannemen.
reason-refused-by-manager-customer = De zaak heeft besloten dit niet te tellen.
reason-program-closed-customer = Dit programma loopt nu niet.
reason-not-at-this-store-customer = Deze kaart is niet voor deze locatie.
reason-too-soon-customer = Te snel na de vorige stempel.
reason-day-limit-customer = De kaart heeft alle stempels voor vandaag.
reason-over-limit-card-customer = De kaart heeft alle stempels voor dit uur gehad.
reason-over-limit-pair-customer = Voor meer stempels vandaag moet de zaak akkoord geven.
reason-over-limit-staff-customer = De zaak moet deze stempel bevestigen.
reason-over-limit-device-customer = De zaak moet deze stempel bevestigen.
reason-own-card-customer = Medewerkers stempelen niet hun eigen kaart.
reason-approval-unknown-customer = De balie wacht hier niet meer op.
reason-approval-same-person-customer = De zaak moet deze stempel bevestigen.
reason-too-many-at-once-customer = Meer stempels tegelijk dan het programma toestaat.
reason-sale-needed-customer = De balie heeft het nummer van de verkoop nodig.
reason-sale-already-earned-customer = Deze aankoop heeft de stempels al opgeleverd.
reason-amount-needed-customer = De balie heeft het bedrag nodig.
reason-card-expired-customer = Deze kaart is verlopen.
reason-no-reward-customer = Op deze kaart staat nog geen beloning klaar.
reason-challenge-unknown-customer = De balie wacht hier niet meer op.
reason-challenge-expired-customer = De minuut om te bevestigen is voorbij.
reason-wrong-digits-customer = Dat zijn niet de cijfers van de balie.
reason-nothing-to-reverse-customer = Er is niets om terug te draaien.
reason-already-reversed-customer = Dit is al teruggedraaid.
reason-invite-used-customer = Deze uitnodiging is op een andere telefoon gebruikt.
reason-claim-code-unknown-customer = Deze code is gebruikt, vervangen of te oud.
reason-move-limit-customer = Deze kaart is op één dag tien keer overgezet. Meer kan nu niet.
reason-move-stopped-customer = De oude telefoon is gebruikt, dus de kaart is niet overgezet.
reason-other-origin-customer = Dit is gemaakt voor een ander adres.
reason-other-subject-customer = Dit is gemaakt voor een andere link.
wallet-title = Je kaarten
wallet-title-claim = Je kaart bij { $merchant }
wallet-title-coupon = Een stempel van { $merchant }
wallet-title-arrive = Je kaart van { $merchant } overzetten
wallet-title-card = { $progress } van { $needed } – { $merchant }
wallet-claim-from = Van { $merchant }
wallet-claim-title = Je kaart ligt klaar
wallet-claim-do = Kaart ophalen
wallet-claim-busy = Je kaart wordt gemaakt…
wallet-claim-small = Geen account, geen app. De kaart staat in deze browser op deze telefoon; een privévenster vergeet hem.
wallet-claim-looking = De link wordt bekeken…
wallet-claim-failed = Deze link werkte niet
wallet-claim-not-genuine = Het systeem van de zaak gaf een kaart terug die niet bij zijn eigen sleutels past. Daarom is hij niet opgehaald. Meld het in de zaak.
wallet-link-broken-title = De link is niet compleet
wallet-link-broken = Er is onderweg een stuk weggevallen. Scan de code van de zaak opnieuw, of vraag de link nog een keer.
wallet-back-to-cards = Terug naar je kaarten
wallet-back = Terug
wallet-try-again = Opnieuw proberen
wallet-problem-invite-used = Deze uitnodiging is op een andere telefoon gebruikt. Vraag in de zaak om een nieuwe.
wallet-problem-invite-expired = Deze uitnodiging is verlopen. Vraag in de zaak om een nieuwe.
wallet-problem-claim-code-unknown = Deze code is niet meer geldig: hij is gebruikt, of er is een nieuwere voor in de plaats gekomen. Zoek de nieuwere code, of vraag het aan de balie.
wallet-problem-move-stopped = De oude telefoon is gebruikt, dus de kaart blijft daar. Gebruik hem op die telefoon. Is die gestolen, vraag dan aan de balie om de kaart te blokkeren.
wallet-problem-card-frozen = De zaak heeft deze kaart voorlopig geblokkeerd. Vraag het aan de balie.
wallet-problem-not-found = De zaak kent deze link niet meer. Vraag om een nieuwe.
wallet-fault-storage-title = Deze browser bewaart niets
wallet-fault-storage = De sleutel van je kaart moet op deze telefoon worden bewaard, en deze browser staat dat niet toe. Sluit het privévenster, of laat deze site gegevens opslaan, en open de link dan opnieuw.
wallet-fault-keys-title = Deze browser kan geen kaart bewaren
wallet-fault-insecure = De pagina is niet via een beveiligde verbinding (https) geopend. Open de link van de zaak zelf.
wallet-fault-no-key = Hij kan de sleutel die een kaart nodig heeft niet maken en bewaren. Werk de browser bij, of open de link in een recente Chrome, Safari of Firefox.
wallet-fault-no-storage = Hij bewaart geen sleutels. Sluit het privévenster, of laat deze site gegevens opslaan, en open de link dan opnieuw.
wallet-tabs = Schermen
wallet-tab-card = Kaart
wallet-tab-history = Historie
wallet-cards = Je kaarten
wallet-progress = { $progress } van { $needed }
wallet-rule = De regel:
wallet-frozen-title = Deze kaart is voorlopig geblokkeerd
wallet-frozen = Je spaart er niets mee tot de zaak hem deblokkeert. Vraag het aan de balie.
wallet-live-connecting = Verbinden…
wallet-live-live = Live
wallet-live-waiting = Offline – de code werkt
wallet-live-refused = Niet verbonden
wallet-code-title = Je code
wallet-code-label = De code van je kaart. Houd hem voor de scanner op de balie.
wallet-code-label-long = De code van je kaart voor een kassa zonder internet. Houd hem voor de scanner.
wallet-code-hint = Houd hem voor de scanner. Elke 15 seconden komt er een nieuwe, dus een foto ervan is niets waard.
wallet-code-hint-long = Voor een kassa zonder internet: in deze grotere code zitten ook de gegevens van de kaart.
wallet-code-long-do = Code voor een kassa zonder internet
wallet-code-short-do = Terug naar de gewone code
wallet-code-digits = Lukt scannen niet? De code in cijfers
wallet-code-brightness = Zet het scherm op zijn helderst en houd de telefoon stil. Deze cijfers zeggen hetzelfde als de code:
wallet-code-failed-title = De code is niet gelukt
wallet-code-failed = De sleutel van de kaart kon niet worden gebruikt. Laad de pagina opnieuw. Blijft het zo, vraag het dan aan de balie. De zaak heeft je stempels nog.
wallet-happened-opened = Je kaart is klaar.
wallet-happened-punched =
    { $units ->
        [one] Gestempeld! { $progress } van { $needed }.
       *[other] { $units } stempels! { $progress } van { $needed }.
    }
wallet-happened-full = De kaart is vol: je krijgt { $reward }!
wallet-happened-moved = Je kaart staat nu op deze telefoon. { $progress } van { $needed }.
wallet-happened-redeemed = Beloning verzilverd.
wallet-happened-reversed =
    { $units ->
        [one] Er is één stempel teruggedraaid. { $progress } van { $needed }.
       *[other] Er zijn { $units } stempels teruggedraaid. { $progress } van { $needed }.
    }
wallet-short-opened = Klaar
wallet-short-punched =
    { $units ->
        [one] Gestempeld!
       *[other] { $units } stempels!
    }
wallet-short-full = Vol!
wallet-short-moved = Staat nu hier
wallet-short-redeemed = Verzilverd
wallet-short-reversed =
    { $units ->
        [one] 1 teruggedraaid
       *[other] { $units } teruggedraaid
    }
wallet-reward-title = Je beloning
wallet-reward-ready =
    { $rewards ->
        [one] Staat voor je klaar: { $reward }.
       *[other] Staat { $rewards } keer voor je klaar: { $reward }.
    }
wallet-reward-do = Nu verzilveren
wallet-reward-step-show = Laat deze code aan de balie zien en zeg wat je wilt.
wallet-reward-step-digits = De balie toont dan twee cijfers: vul die hier in.
wallet-reward-needs-network = Voor een beloning is internet nodig. Verbinden…
wallet-reward-none = Er staat nog geen beloning klaar: je kaart staat op { $progress } van { $needed }.
wallet-reward-from = Vanaf { $day } om { $time }.
wallet-reward-held-do = Waarom niet nu?
wallet-reward-held-title = Nog even wachten, tot { $day } om { $time }
wallet-reward-held = Je kaart is overgezet naar deze telefoon. Daarna geven we een dag lang geen beloning, zodat niemand er iets aan heeft om andermans kaart over te zetten. Stempels tellen gewoon mee.
wallet-reward-asks = { $shop } wil je dit geven:
wallet-digits-label = De twee cijfers van de balie
wallet-digits-left =
    { $seconds ->
        [one] Nog één seconde.
       *[other] Nog { $seconds } seconden.
    }
wallet-digits-two = Vul de twee cijfers in die de balie toont.
wallet-digits-why = Alleen de balie waar je voor staat, toont ze. Zo kan niemand je beloning op afstand verzilveren.
wallet-redeem-do = Bevestigen
wallet-redeem-offline = Er kwam geen antwoord, dus het is niet bekend of het geteld is. Kijk op het scherm van de balie, of bevestig nog eens: het telt nooit dubbel.
wallet-challenge-title = Je beloning
wallet-challenge = { $shop } wil je dit geven: { $reward }.
wallet-challenge-open = Openen
wallet-challenge-refused = Dit is aan de balie gestopt. Vraag of je kaart nog eens gescand wordt.
wallet-redeemed-title = Geniet ervan!
wallet-redeemed = Van { $shop }: { $reward }.
wallet-redeemed-close = Terug naar de kaart
wallet-number = Kaartnummer { $number }
wallet-care = Bewaar je kaart goed
wallet-care-recovery = Als je deze telefoon kwijtraakt
wallet-care-recovery-none = Je hebt nog geen herstelcode
wallet-care-recovery-clears = Deze browser kan de kaart ooit wissen. Je hebt nog geen herstelcode
wallet-care-recovery-since = Herstelcode van { $date }
wallet-care-move = Kaart naar een andere telefoon
wallet-care-enter = Ik heb een herstelcode
wallet-care-other = Nog een kaart op deze telefoon
wallet-care-data = Je gegevens
wallet-care-install = Op het beginscherm zetten
wallet-care-install-small = Opent als een app, ook zonder internet.
wallet-enter = Typ de code van je papier, of scan het plaatje met de camera van deze telefoon.
wallet-waiting-title = Je kaart is onderweg
wallet-waiting-none = Je kaart is niet gekomen
wallet-waiting-until = Hij komt op { $day } om { $time } naar deze telefoon, tenzij de oude telefoon wordt gebruikt.
wallet-waiting-keep = Open dan deze pagina: hij komt vanzelf.
wallet-waiting-asked = De kaart is aangevraagd, en er is nog geen antwoord. Deze pagina vraagt het vanzelf opnieuw.
wallet-waiting-stopped-title = De kaart blijft waar hij was
wallet-waiting-stopped = De oude telefoon is gebruikt, dus hij is niet weg. Gebruik de kaart daar. Is die telefoon gestolen, vraag dan aan de balie om de kaart te blokkeren.
wallet-waiting-over-title = De kaart is niet gekomen
wallet-waiting-over = De code is niet meer geldig: hij was te oud, of de kaart is met een andere code overgezet. Vraag het aan de balie.
wallet-waiting-forget = Oké
wallet-pending-title = Je kaart gaat van deze telefoon af
wallet-pending = Aan een balie heeft iemand gezegd dat deze telefoon weg is. Op { $day } om { $time } gaat de kaart naar een andere. Was jij dat niet, stop het dan nu.
wallet-pending-known = Hij gaat op { $day } om { $time } naar een andere telefoon. Laat je deze kaart aan een balie scannen, dan stopt dat ook.
wallet-pending-stop = Stop dit
wallet-pending-mine = Ik was het zelf
wallet-pending-stopped-title = Gestopt
wallet-pending-stopped = De kaart blijft op deze telefoon. Heb je niemand gevraagd om hem over te zetten, meld het dan in de zaak.
wallet-pending-close = Oké
wallet-gone = Hier gemerkt op { $date }, om { $time }: het systeem van de zaak accepteert de sleutel van deze telefoon niet meer voor de kaart.
wallet-event-opened = Kaart gemaakt
wallet-event-punched =
    { $units ->
        [one] Stempel
       *[other] { $units } stempels
    }
wallet-event-redeemed = Beloning verzilverd
wallet-event-reversed =
    { $units ->
        [one] Stempel teruggedraaid
       *[other] { $units } stempels teruggedraaid
    }
wallet-event-moved = Naar een andere telefoon
`;export{e as default};