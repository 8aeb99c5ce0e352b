var e=`wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = Een stempel voor je aankoop
wallet-coupon-gives = Eén stempel op ‘{ $program }’
wallet-coupon-do = Stempel ophalen
wallet-coupon-busy = Je stempel wordt opgehaald…
wallet-coupon-small-own = Hij komt op de kaart op deze telefoon, één keer.
wallet-coupon-small-new = Er wordt een nieuwe kaart voor gemaakt. Geen account, geen app: de kaart staat in deze browser op deze telefoon; een privévenster vergeet hem.
wallet-coupon-looking = De kassabon wordt bekeken…
wallet-coupon-failed = Geen stempel van deze kassabon
wallet-coupon-no-already-used = De stempel van deze kassabon is al opgehaald ({ DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }). Hij telt één keer.
wallet-coupon-no-sale-already-earned = Je kaart is voor deze aankoop aan de balie gescand, dus de stempel staat er al op.
wallet-coupon-no-coupon-void = Deze aankoop is in de zaak teruggedraaid, dus de kassabon geeft geen stempel.
wallet-coupon-no-expired = De stempel van een kassabon moet je binnen een dag ophalen. Die tijd is voorbij.
wallet-coupon-no-unknown-coupon = De zaak kent deze code niet. Scan de code op de kassabon nog een keer.
wallet-coupon-no-unknown-card = De zaak kent de kaart op deze telefoon niet meer. Vraag het in de zaak.
wallet-empty-title = Nog geen kaart
wallet-empty-how = Scan de code op de poster van een zaak, of open de uitnodiging die je hebt gekregen, in deze browser.
wallet-empty-lost = Had je hier een kaart? Een browser kan hem wissen: als de ruimte opraakt, als de pagina lang niet is geopend, of als een privévenster sluit. De zaak heeft je stempels nog. Zonder herstelcode: vraag het aan de balie.
wallet-lost-title =
    { $cards ->
        [one] Een kaart die hier stond, is weg
       *[other] Kaarten die hier stonden, zijn weg
    }
wallet-lost-why = De browser heeft de gegevens gewist. Dat gebeurt als de ruimte opraakt, als de pagina lang niet is geopend, of als iemand de browsergegevens wist.
wallet-lost-what = De zaak heeft je stempels nog. Met een herstelcode is de kaart meteen terug. Zonder code noem je het kaartnummer aan de balie, dan is hij na een dag terug.
wallet-lost-forget = Niet meer melden
wallet-clock-behind =
    { $minutes ->
        [one] De klok van deze telefoon loopt een minuut achter.
       *[other] De klok van deze telefoon loopt { $minutes } minuten achter.
    }
wallet-clock-ahead =
    { $minutes ->
        [one] De klok van deze telefoon loopt een minuut voor.
       *[other] De klok van deze telefoon loopt { $minutes } minuten voor.
    }
wallet-clock-works = De code volgt de tijd van de zaak, dus hij werkt gewoon.
wallet-clock-offline = Zo was het toen deze pagina voor het laatst verbinding had. Is de klok daarna verzet, verbind de telefoon dan een keer, anders werkt de code niet.
wallet-clock-set = De klok van deze telefoon is teruggezet sinds deze pagina voor het laatst verbinding had. Verbind de telefoon een keer, anders kan de balie de code niet gebruiken.
wallet-number-ask = Nummer om op te lezen
wallet-number-say = Noem dit nummer aan de balie:
wallet-number-left = Nog { $seconds } s geldig
wallet-number-failed = De dienst van de zaak antwoordt niet. Laat de code zien.
wallet-keep-title = De browser heeft de gegevens van deze pagina gewist
wallet-keep-again = De sleutel van je kaart staat nog in deze pagina, zolang die open blijft. Bewaar hem nu opnieuw.
wallet-keep-do = Kaart bewaren
wallet-keep-full-title = Geen ruimte meer op deze telefoon
wallet-keep-full = De pagina kan niets bewaren, dus er is nu geen code. Maak ruimte vrij en probeer het opnieuw. De kaart is er nog.
wallet-voucher-title = Op een tegoedbon
wallet-voucher-anywhere = Laat deze code aan de balie zien. Hij werkt één keer.
wallet-voucher-there = Laat deze code zien bij “{ $device }”, en alleen daar. Hij werkt één keer, ook zonder internet.
wallet-voucher-label = De code van de tegoedbon. Houd hem voor de scanner van de balie.
wallet-voucher-until = Geldig tot { $day } { $time }
wallet-recovery-why = De sleutel van de kaart verlaat deze telefoon nooit. Is de telefoon weg, dan heb je de herstelcode nog: daarmee zet je de kaart met alle stempels op je volgende.
wallet-recovery-fact-who = Wie de code heeft, kan de kaart ophalen. Niemand vraagt wie het is.
wallet-recovery-fact-paper = Bewaar hem op papier, niet op deze telefoon.
wallet-recovery-fact-newer = Een nieuwere code vervangt de vorige.
wallet-recovery-since = Er is een herstelcode sinds { $date }. Die is niet opnieuw te tonen. Ben je hem kwijt, maak dan een nieuwe.
wallet-recovery-unknown = Als je aanvraag toch is aangekomen, is een eerdere code niet meer geldig. Probeer het opnieuw tot er een code verschijnt.
wallet-recovery-make = Herstelcode maken
wallet-recovery-make-new = Nieuwe herstelcode maken
wallet-recovery-made-title = Je herstelcode
wallet-recovery-once = Je ziet hem alleen deze ene keer. Print hem, of schrijf de tekens over.
wallet-recovery-sheet = Herstelcode van { $program }, { $merchant }
wallet-recovery-paper = Herstelcode
wallet-recovery-qr = De herstelcode als plaatje, voor de camera van een andere telefoon
wallet-recovery-how = Scan dit op de nieuwe telefoon met de camera. Of open { $address } en typ de tekens.
wallet-recovery-warn = Wie dit papier heeft, kan de kaart ophalen.
wallet-recovery-made = Gemaakt op { $date }. Een nieuwere code vervangt deze.
wallet-recovery-print = Printen
wallet-recovery-save = Opslaan als bestand
wallet-recovery-copy = Link kopiëren
wallet-recovery-copied = Gekopieerd
wallet-recovery-done = Ik heb hem bewaard
wallet-recovery-file-name = herstelcode-{ $number }
wallet-recovery-file =
    Herstelcode
    { $program }, { $merchant }
    Kaartnummer { $number }
    { $code }
    Open op de nieuwe telefoon deze link:
    { $link }
    Of open { $address } en typ de tekens hierboven.
    Wie dit bestand heeft, kan de kaart ophalen.
    Gemaakt op { $date }. Een nieuwere code vervangt deze.
wallet-move-title = Kaart naar een andere telefoon
wallet-move-why = Houd de andere telefoon bij de hand. Deze toont een code, en de andere scant die.
wallet-move-fact-here = De kaart staat daarna op de andere telefoon, met alle stempels, en niet meer op deze.
wallet-move-fact-rewards = Beloningen op de kaart wachten daarna een dag.
wallet-move-fact-paper = Je herstelcode van { $date } is niet meer geldig zodra deze code verschijnt. Maak daarna een nieuwe.
wallet-move-make = Code tonen
wallet-move-step-scan = Scan dit met de camera van de andere telefoon.
wallet-move-step-tap = Tik daar op ‘Zet op deze telefoon’.
wallet-move-qr = De code die deze kaart overzet, voor de camera van de andere telefoon
wallet-move-typed = Of open daar de kaartpagina en typ:
wallet-move-watching = Wachten op de andere telefoon…
wallet-move-blind = Even geen verbinding: op de andere telefoon zie je wanneer de kaart er is.
wallet-arrive-title = Haal je kaart hierheen
wallet-arrive-looking = De kaart wordt gezocht…
wallet-arrive-failed = Deze code werkte niet
wallet-arrive-with = De stempels en beloningen gaan mee.
wallet-arrive-do = Zet op deze telefoon
wallet-arrive-busy = Je kaart wordt overgezet…
wallet-arrive-small-recover = Hij verdwijnt van de telefoon waar hij nu op staat. Beloningen wachten een dag.
wallet-arrive-small-code = Een kaart op papier wordt meteen overgezet. Van een telefoon die weg is, komt de kaart na een dag over, tenzij die telefoon wordt gebruikt. Beloningen wachten daarna nog een dag.
wallet-arrive-own-title = De kaart is er al
wallet-arrive-own = Hij staat op deze telefoon, dus er hoeft niets te worden overgezet. Bewaar de code voor als je hem nodig hebt.
wallet-arrive-taken-title = Deze code is op een andere telefoon gebruikt
wallet-arrive-taken = De kaart gaat daarheen op { $day } om { $time }. Was jij dat niet, gebruik dan de oude telefoon of vraag het aan de balie.
wallet-enter-title = Kaart op deze telefoon zetten
wallet-enter-lost = Geen code? Vraag het aan de balie: met je kaartnummer of je papieren kaart kan de zaak hem overzetten.
wallet-enter-label = Herstelcode
wallet-enter-hint = 28 tekens. Hoofdletters, spaties en streepjes maken niet uit.
wallet-enter-do = Kaart zoeken
wallet-enter-length =
    { $count ->
        [one] De code heeft { $length } tekens; dit is er één.
       *[other] De code heeft { $length } tekens; dit zijn er { $count }.
    }
wallet-enter-character = ‘{ $character }’ komt in geen enkele code voor. Kijk nog eens op het papier.
wallet-enter-misread = Eén van de tekens staat anders op het papier. Vergelijk ze groep voor groep.
wallet-data-what = De zaak bewaart wanneer en waar deze kaart is gestempeld, en de ondertekende codes daarvan. Geen naam, geen telefoonnummer: de kaart is alles wat ze van je weet.
wallet-data-copy = Een bestand met alles wat het systeem van de zaak van deze kaart weet, ook de handtekeningen.
wallet-data-copy-do = Kopie bewaren
wallet-data-erase-title = Verwijderen
wallet-data-erase = Het systeem van de zaak vergeet wie deze kaart had: codes, aankopen en bedragen kan niemand meer lezen, ook niet in een back-up. De kaart houdt op te bestaan, met stempels en beloningen.
wallet-data-erase-do = Kaart en gegevens wissen
wallet-data-sure-title = Voorgoed verwijderen?
wallet-data-sure =
    { $progress } van { $needed } gaat verloren{ $rewards ->
        [0] .
        [one] , en een beloning.
       *[other] , en { $rewards } beloningen.
    } Niemand kan het terughalen, ook de zaak niet.
wallet-data-sure-do = Voorgoed verwijderen
wallet-data-sure-not = Kaart houden
wallet-data-erased-title = Verwijderd
wallet-data-erased = { $merchant } weet niet meer wie de kaart had, en deze telefoon is de sleutel vergeten.
wallet-data-erased-done = Goed
wallet-install-title = Je kaart op het beginscherm
wallet-install-why = Op een iPhone houdt een app op het beginscherm zijn eigen kaarten bij: deze kaart gaat niet vanzelf mee.
wallet-install-step-code = Maak een herstelcode via ‘{ $recovery }’.
wallet-install-step-share = Tik in Safari op de deelknop en dan op ‘Zet op beginscherm’.
wallet-install-step-type = Open het nieuwe icoon en typ de code daar in. De kaart verhuist met alle stempels; beloningen wachten een dag.
wallet-gone-title = Deze kaart staat nu op een andere telefoon
wallet-gone-unknown-title = Deze kaart staat niet meer op deze telefoon
wallet-gone-unknown = Hier gemerkt op { $date }, om { $time }: het systeem van de zaak accepteert de sleutel van deze telefoon niet voor de kaart. Dat is zo als een kaart is overgezet naar een andere telefoon. Heb jij dat niet gedaan, vraag het dan aan de balie.
wallet-gone-safe = Er is niets verloren: de stempels staan op de kaart, waar die nu ook is. Codes van deze telefoon tellen niet meer.
wallet-gone-remove = Hier verwijderen
wallet-gone-remove-small = Dat wist de kaart en zijn oude sleutel van deze telefoon. De kaart zelf blijft zoals hij is.
wallet-history-title = Historie
wallet-history-loading = Elke regel wordt gecontroleerd…
wallet-history-none = Nog niets.
wallet-history-how = Elke regel draagt de handtekening van de zaak en de vingerafdruk van de regel ervoor. Deze pagina controleert dat zelf.
wallet-history-offline = Geen verbinding: dit is de historie zoals die het laatst te zien was.
wallet-history-partial = Een deel van de regels is nog niet geladen. Dat gebeurt zodra deze telefoon verbinding heeft.
wallet-history-unchecked = De sleutels van de zaak konden niet worden vernieuwd, dus de regels worden nu even niet gecontroleerd.
wallet-history-wrong-title =
    { $rows ->
        [one] Eén regel klopt niet
       *[other] { $rows } regels kloppen niet
    }
wallet-history-wrong = Voor wat rood is, staat de handtekening van de zaak niet in. Laat dit in de zaak zien.
wallet-row-right = Gecontroleerd: ondertekend door de zaak
wallet-row-wrong = Klopt niet
wallet-row-not-signed = Veranderd: de handtekening van de zaak past niet bij deze regel.
wallet-row-other-card = Deze regel hoort bij een andere kaart.
wallet-row-text-differs = Wat hier staat, is niet wat de zaak heeft ondertekend.
wallet-row-gap = Er ontbreekt een regel vóór deze.
wallet-row-rewritten = Deze regel was anders toen deze telefoon hem voor het eerst zag.
`;export{e as default};