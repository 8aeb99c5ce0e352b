### The merchant's page: for the owner of a shop, without an IT department.

## Everywhere

console-again = Opnieuw proberen
console-cancel = Annuleren
console-copy = Link kopiëren
console-copied = Gekopieerd
console-share = Delen…
console-csv = Downloaden als CSV
console-loading = Laden
console-never = Nooit
console-status = Status
console-name = Naam
console-actions = Acties
console-skip = Naar de inhoud
console-nowhere = Deze pagina bestaat niet
console-nowhere-lead = Misschien is het adres oud, of mist er een letter.
console-unreachable = De console is niet bereikbaar

## Menu

console-menu = Menu
console-menu-home = Vandaag
console-menu-decide = Te beslissen
console-menu-programs = Programma’s
console-menu-cards = Kaarten
console-menu-staff = Team
console-menu-devices = Apparaten
console-menu-stores = Locaties
console-menu-tills = Kassa’s
console-menu-shop = Zaak
console-signout = Uitloggen

## What a manager decides

console-decide-title = Te beslissen
console-decide-lead = Scans die alleen een mens kan beoordelen, worden bewaard. Ze tellen pas als jij het zegt.
console-decide-side-open = { $count ->
    [0] Nog open
   *[other] Nog open ({ $count })
}
console-decide-side-settled = Beslist
console-decide-counted = Geteld
console-decide-not-counted = Niet geteld
console-decide-by = door { $by }, { $time }
console-decide-first = Terug naar de eerste
console-decide-none-settled = Er is nog niets beslist
console-decide-none-settled-text = Wat je wel of niet laat tellen, staat hier, met wie het wanneer besliste.
console-decide-none-open = Niets te beslissen
console-decide-none-open-text = Komt er een scan binnen die alleen een mens kan beoordelen, dan wacht die hier.
console-decide-more-open = Latere
console-decide-more-settled = Eerdere
console-decide-open = { $count ->
    [one] Eén scan te beslissen
   *[other] { $count } scans te beslissen
}
console-restored-open-title = Onze gegevens zijn teruggezet uit een back-up
console-restored-open = Kijk wat er nog te doen is
console-restored-title = Onze gegevens zijn op { $at } teruggezet uit de back-up van { $backup }
console-restored-text = Wat er tussen die twee is gebeurd, ontbreekt hier. Codes van daarvoor worden geweigerd, en voor beloningen, tegoedbonnen en uitnodigingen is een tweede persoon nodig tot je hiermee klaar bent.
console-restored-confirm =
    { $count ->
        [one] Bevestig één apparaat als je het nog hebt, en ontkoppel het als je het kwijt bent
       *[other] Bevestig de { $count } apparaten die je nog hebt, en ontkoppel wat je kwijt bent
    }
console-restored-confirmed = Alle apparaten zijn bevestigd
console-restored-merge-text = Open op elk apparaat één keer de baliepagina, met internet. Wat hier ontbreekt, wordt dan vanzelf opnieuw verstuurd.
console-restored-merge =
    { $count ->
        [0] Tellen wat opnieuw is verstuurd
        [one] Tellen wat opnieuw is verstuurd (er wacht één scan)
       *[other] Tellen wat opnieuw is verstuurd (er wachten { $count } scans)
    }
console-restored-merged =
    { $counted ->
        [0] Er is niets nieuws geteld.
        [one] Er is één scan geteld.
       *[other] Er zijn { $counted } scans geteld.
    } { $left ->
        [0] Er is niets over.
        [one] Bij één kan dat niet: die wacht hieronder.
       *[other] Bij { $left } kan dat niet: die wachten hieronder.
    }
console-restored-end-step = Heeft elke balie alles verstuurd, dan is één persoon weer genoeg.
console-restored-end = Gewoon verdergaan
console-restored-end-title = Heeft elke balie alles verstuurd?
console-restored-end-text = Vanaf nu is één persoon weer genoeg voor beloningen en tegoedbonnen, en werken oudere uitnodigingen weer. Wat een balie later nog stuurt, wacht hier ook dan op jou.
console-decide-card = Kaart
console-decide-no-card = Geen kaart van ons
console-decide-count = Stempels
console-decide-scanned = Gescand (eigen opgave)
console-decide-arrived = Hier aangekomen
console-decide-device = Balie
console-decide-staff = Door
console-decide-signed-on = Daar toen aangemeld
console-decide-yes = Ja
console-decide-no = Nee
console-decide-sale = Verkoop
console-decide-code = Code
console-decide-used = Dezelfde code is geteld op { $time } bij { $device }, { $store }.
console-decide-cannot = Zoals het nu is, kan hij niet worden geteld.
console-decide-accept = Tellen
console-decide-refuse = Niet tellen
console-alarm-title = Ondertekensleutel gestolen?
console-alarm-text = Een geldige handtekening noemt een kaart die wij nooit hebben gemaakt. Dat is niet geteld. Vervang de ondertekensleutel, en zoek uit wie hem kon lezen.
console-alarm-key = Kaart { $card }, sleutel { $key }
console-alarm-where = { $time } · { $device }, { $store } · { $staff }
console-alarm-seen = Ik heb het gezien
console-alarm-title-clone = Kaart op twee telefoons?
console-alarm-text-clone = Deze codes kunnen niet van één telefoon komen, dus misschien heeft iemand de kaart gekopieerd. De scans gingen gewoon door. Vraag het de kaarthouder: een telefoon die uit een back-up is hersteld, ziet er net zo uit. Kan niemand het verklaren, blokkeer de kaart dan.
console-alarm-title-stopped = Iemand vroeg om een kaart die niet weg is
console-alarm-text-stopped = Er is een overzetcode gemaakt voor de kaart van een verloren telefoon, en die is gebruikt. Daarna werd die telefoon zelf gebruikt, dus de kaart is niet overgezet. Vraag het wie de code maakte, hier genoemd, en wie hem goedkeurde.
console-alarm-card = Kaart { $card }
console-alarm-look = Kaart bekijken

## Signing in

console-gate-saying = Negen zijn er betaald. De tiende is van de zaak, en het is echt de tiende.
console-signin-title = Welkom terug
console-signin-lead = Log in op de console van je zaak.
console-signin-do = Inloggen
console-signin-ended = Je sessie is verlopen. Log opnieuw in, en je bent terug waar je was.
console-login = Gebruikersnaam
console-password = Wachtwoord
console-link-title = Welkom
console-link-lead = Met deze link log je één keer in. Hij is pas gebruikt als je op de knop hieronder drukt, niet door deze pagina te openen.
console-link-do = Log me in
console-link-other = Liever met gebruikersnaam en wachtwoord

## Setting up

console-setup-title = We openen je zaak
console-setup-lead = Twee minuten, dan ontwerp je je eerste kaart.
console-setup-shop = Je zaak
console-setup-merchant = Naam van je zaak
console-setup-merchant-hint = Zoals je klanten je noemen. Hij staat op elke kaart.
console-setup-store = Eerste locatie
console-setup-store-hint = De straat of de wijk is genoeg. Later kunnen er meer bij.
console-time-zone = Tijdzone
console-currency = Valuta
console-setup-you = Jij
console-setup-login-hint = Je e-mailadres, of een naam die je onthoudt. Er wordt niets naartoe gestuurd.
console-password-hint = Minstens { $count } tekens. Vier woorden achter elkaar zijn sterk en makkelijk te onthouden.
console-password-good = Lang genoeg. Bewaar het goed: niemand kan het je later vertellen.
console-password-empty = Kies een wachtwoord.
console-password-short = Te kort: minstens { $count } tekens.
console-password-plain = Te makkelijk te raden. Gebruik andere letters, en niet je gebruikersnaam.
console-password-show = Wachtwoord tonen
console-setup-do = Zaak openen

## What is wrong with a field

console-trouble-empty = Vul hier iets in.
console-trouble-long = Hoogstens { $max } tekens.
console-trouble-number = Een heel getal van { $min } tot en met { $max }.

## What the service says no to

console-problem-login-refused = Gebruikersnaam en wachtwoord horen niet bij elkaar. Kijk of Caps Lock aanstaat.
console-problem-link-used = Deze link is al gebruikt of is verlopen. Log in met je gebruikersnaam en wachtwoord, of vraag een nieuwe link aan wie het systeem beheert.
console-problem-login-taken = Met deze naam logt al iemand in. Kies een andere gebruikersnaam.
console-problem-not-found = Dat is hier niet meer.
console-problem-program-closed = Dit programma is gesloten. Open het eerst.
console-problem-not-waiting = Via deze link wacht geen apparaat meer.
console-problem-wrong-digits = Er wacht een ander apparaat dan dat waarvan je de cijfers zag. Vergelijk ze opnieuw.
console-problem-expired = Deze link is verlopen. Maak een nieuwe.

## Home

console-home-title = Vandaag
console-today-punches =
    { $count ->
        [one] stempel
       *[other] stempels
    }
console-today-rewards =
    { $count ->
        [one] beloning verzilverd
       *[other] beloningen verzilverd
    }
console-today-cards =
    { $count ->
        [one] nieuwe kaart
       *[other] nieuwe kaarten
    }
console-today-refused = geweigerd
console-key-set-title =
    { $days ->
        [0] De sleutelset is verlopen, of verloopt vandaag
        [one] De sleutelset verloopt over { $days } dag
       *[other] De sleutelset verloopt over { $days } dagen
    }
console-key-set-text =
    De hoofdsleutel ligt ergens anders en moet een nieuwe set ondertekenen: voer "tenthcup key request" uit op de computer van het systeem,
    en doe wat daar staat. Anders stoppen kassa’s die zelfstandig werken, en worden uitnodigingen geweigerd. Balies die het systeem om antwoord vragen, werken door.
console-weeks-title = De laatste vier weken
console-chart-label =
    Een grafiek van de laatste vier weken: { $punches ->
        [one] één stempel
       *[other] { $punches } stempels
    }, { $rewards ->
        [one] één beloning
       *[other] { $rewards } beloningen
    }. In de tabel hieronder staan dezelfde getallen.
console-chart-day =
    { $day }: { $punches ->
        [one] één stempel
       *[other] { $punches } stempels
    }{ $rewards ->
        [0] { "" }
        [one] , één beloning
       *[other] , { $rewards } beloningen
    }
console-chart-reward-key = Verzilverde beloningen
console-as-table = Hetzelfde als tabel
console-day = Dag
console-punches = Stempels
console-rewards = Beloningen
console-new-cards = Nieuwe kaarten
console-latest-title = Laatste gebeurtenissen
console-latest-all = Alle kaarten
console-latest-none = Nog niets. De eerste stempel komt hier te staan.
console-happened-opened = Kaart { $card } is gemaakt
console-happened-punched =
    { $units ->
        [one] Een stempel voor { $card }
       *[other] { $units } stempels voor { $card }
    }
console-happened-redeemed = { $card } verzilverde een beloning
console-happened-reversed =
    { $units ->
        [one] Een stempel van { $card } is teruggedraaid
       *[other] { $units } stempels van { $card } zijn teruggedraaid
    }
console-happened-moved = { $card } is overgezet naar een andere telefoon

## A new shop's next steps

console-steps-title = In vier stappen naar de eerste stempel
console-step-done = Klaar
console-step-program = Ontwerp een kaart
console-step-program-text = Waarvoor klanten een stempel krijgen, en wat een volle kaart oplevert.
console-step-staff = Voeg je team toe
console-step-staff-text = Iedereen heeft een pincode, dus bij elke stempel staat een naam.
console-step-counter = Koppel een balie
console-step-counter-text = Elke telefoon of tablet met een camera is goed.
console-step-invite = Nodig een klant uit
console-step-invite-text = Met een link, een QR-code of de poster bij de kassa.

## Programs

console-program = Programma
console-programs-lead = Elk programma is één soort kaart: wat klanten sparen, en wat ze krijgen.
console-programs-none = Nog geen programma
console-programs-none-text = Ontwerp je eerste kaart: een naam, een aantal, een beloning. Het kost een minuut.
console-program-new = Nieuw programma
console-program-closed = Gesloten
console-program-since = Sinds
console-cards-count =
    { $count ->
        [0] Nog geen kaarten
        [one] Eén kaart
       *[other] { $count } kaarten
    }
console-designer-title = Kaart ontwerpen
console-designer-lead = Wat je hier verandert, zie je meteen op de kaart.
console-program-name = Naam van het programma
console-program-name-hint = Staat op de kaart, onder de naam van je zaak.
console-program-name-sample = Koffiekaart
console-program-needed = Stempels
console-program-reward = Beloning
console-program-reward-hint = Zoals het na ‘je krijgt’ staat: een gratis koffie.
console-program-reward-sample = een gratis koffie
console-program-save = Programma starten
console-program-save-hint = Je kunt een programma altijd sluiten. Beloningen die klanten hebben verdiend, houden ze.
console-preview = Zo ziet de kaart eruit
console-preview-moment = Hoe vol de kaart is
console-preview-new = Nieuw
console-preview-half = Halfvol
console-preview-full = Vol
console-rule-later = Zodra de getallen kloppen, staat hier de regel.
console-colour = Kleur
console-colour-own = Een eigen kleur
console-colour-roast = Koffie
console-colour-ember = Gloed
console-colour-berry = Bes
console-colour-plum = Pruim
console-colour-ink = Inkt
console-colour-pine = Den
console-colour-honey = Honing
console-colour-cream = Crème
console-colour-night = Nacht
console-icon = Plaatje van een stempel
console-icon-own = Een eigen emoji
console-icon-cup = Kopje
console-icon-bean = Koffieboon
console-icon-bread = Brood
console-icon-ice = IJsje
console-icon-pizza = Pizza
console-icon-flower = Bloem
console-icon-scissors = Schaar
console-icon-leaf = Blad
console-icon-heart = Hart
console-icon-star = Ster
console-limits = Limieten
console-limits-hint = Ze staan verstandig ingesteld. Kijk er één keer naar.
console-limit-per-day = Stempels per dag
console-limit-per-day-hint = Voor één kaart. Leeg: geen limiet.
console-limit-per-scan = Stempels in één scan
console-limit-per-scan-hint = Bij meer dan één vraagt de balie om het verkoopnummer.
console-limit-card-days = Kaart geldig (dagen)
console-limit-card-days-hint = Vanaf het begin. Leeg: voor altijd.
console-limit-reward-days = Beloning geldig (dagen)
console-limit-reward-days-hint = Vanaf het verdienen. Leeg: voor altijd.
console-limits-more = Meer limieten
console-limits-more-hint = Daarboven moet een tweede persoon het op een ander apparaat goedkeuren. Een eerlijke balie merkt er niets van.
console-limit-card-hour = Stempels van een kaart per uur
console-limit-card-hour-hint = Leeg: geen limiet.
console-limit-pair-day = Door één persoon op één kaart, per dag
console-limit-pair-day-hint = Zodat niemand de kaart van een vriend vol stempelt. Leeg: geen limiet.
console-limit-staff-hour = Door één persoon per uur
console-limit-staff-hour-hint = Op alle kaarten. Leeg: geen limiet.
console-limit-staff-day = Door één persoon per dag
console-limit-staff-day-hint = Op alle kaarten. Leeg: geen limiet.
console-limit-device-hour = Vanaf één balie per uur
console-limit-device-hour-hint = Wie er ook werkt. Leeg: geen limiet.
console-limit-gap = Tijd tussen twee scans
console-limit-gap-hint = Van dezelfde kaart, minstens. Leeg: geen.
console-limit-gap-unit = Tijdseenheid
console-asks = Gevraagd bij elke stempel
console-asks-sale = Verkoopnummer
console-asks-sale-hint = Elke stempel hoort bij een verkoop, en elke verkoop telt één keer.
console-asks-amount = Bedrag van de verkoop
console-asks-amount-hint = Het wordt bij de stempel bewaard.
console-seconds = seconden
console-minutes = minuten
console-hours = uur
console-count-seconds =
    { $count ->
        [one] 1 seconde
       *[other] { $count } seconden
    }
console-count-minutes =
    { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
console-count-hours =
    { $count ->
        [one] 1 uur
       *[other] { $count } uur
    }
console-count-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
console-program-close = Programma sluiten
console-program-close-title = ‘{ $name }’ sluiten?
console-program-close-text = Geen stempels meer, geen nieuwe kaarten. Beloningen die klaarstaan, kunnen nog worden verzilverd. Je kunt het weer openen.
console-program-open = Programma openen
console-program-open-title = ‘{ $name }’ weer openen?
console-program-open-text = Op de kaarten komen weer stempels bij, vanaf waar ze stonden.

## Inviting

console-paper-title = Kaart op papier
console-paper-text = Voor klanten zonder telefoon. Wie de code fotografeert, heeft hem ook. Daarom krijgt zo’n kaart één stempel per uur, en is voor de beloningen een tweede persoon nodig.
console-paper-make = Kaart maken om te printen
console-paper-another = Nog een maken
console-paper-qr = QR-code van kaart { $card }
console-paper-until = Kaart { $card }, geldig tot { $date }. De code is alleen deze ene keer te zien.
console-paper-save = Opslaan om te printen
console-sheet-cards = Kaarten op een knipvel
console-sheet-hint = 1 tot 1000, tien per pagina. Een naam met letters van buiten West-Europa komt niet op het vel; het nummer van elke kaart wel.
console-sheet-make = Pdf maken om te printen
console-voucher-title = Tegoedbon
console-voucher-text = Een beloning op papier, voor wie hem meebrengt. Tot hij verloopt, is de beloning alleen met de tegoedbon te verzilveren.
console-voucher-make = Tegoedbon voor beloning { $number }
console-voucher-qr = QR-code van de tegoedbon
console-voucher-where = Waar hij geldig is
console-voucher-anywhere = Aan elke balie, online
console-voucher-at = Alleen bij { $device }, { $store }: ook offline
console-voucher-until-at = Geldig tot { $date }, één keer, alleen bij { $device }, ook als die offline is. De code is alleen deze ene keer te zien.
console-voucher-until = Geldig tot { $date }, één keer. De code is alleen deze ene keer te zien.
console-invite-title = Eén klant uitnodigen
console-invite-text = Een link voor één persoon. Is hij gebruikt, dan heeft niemand anders er meer iets aan.
console-invite-make = Uitnodiging maken
console-invite-another = Nog een maken
console-invite-qr = QR-code van de uitnodiging
console-invite-url = Link van de uitnodiging
console-invite-until = Geldig tot { $date }, voor één kaart.
console-invite-share = { $program } bij { $merchant }
console-join-title = Iedereen laten meedoen
console-join-text = Eén link voor iedereen: voor de poster bij de kassa, je eigen site of een kassabon.
console-join-qr = QR-code om mee te doen
console-join-url = Link om mee te doen
console-poster-open = Poster om te printen
console-poster-title = Poster om mee te doen
console-poster-lead = Eén A4’tje. Hang het op waar mensen wachten.
console-poster-back = Terug naar het programma
console-poster-print = Printen
console-poster-save = Opslaan als SVG, voor een drukker
console-poster-alt = De poster: de naam van het programma, de regel, en een QR-code om mee te doen

## Cards

console-card = Kaart
console-cards-lead = Elke kaart, en alles wat er ooit mee is gebeurd.
console-cards-none = Nog geen kaarten
console-cards-none-text = Een kaart verschijnt hier zodra een klant een uitnodiging gebruikt of via de poster meedoet.
console-cards-not-found = Geen kaart begint met ‘{ $typed }’.
console-search = Kaart zoeken
console-search-hint = Op de eerste letters, zoals de kaartpagina en de balie ze tonen.
console-progress = Stand
console-progress-of = { $progress } van { $needed }
console-opened = Gemaakt
console-last-used = Laatst gebruikt
console-pages = Pagina’s
console-page = Pagina { $page }
console-earlier = Vorige
console-later = Volgende
console-card-active = Actief
console-card-frozen = Geblokkeerd
console-card-erased = Gewist
console-card-person = Als de klant erom vraagt
console-card-export = Alles downloaden wat van deze kaart bekend is
console-card-erase = Persoon wissen
console-card-erase-title = Houder van kaart { $card } wissen?
console-card-erase-text = De kaart wordt voorgoed gesloten, en niemand kan hem terughalen. Tijden en plaatsen van de stempels blijven, en je totalen ook; alles wat naar de persoon wijst, verdwijnt. Alleen de eigenaar kan dit.
console-card-title = Kaart { $card }
console-card-no-key = Geen: de kaart is op papier, of in een pas
console-card-key = Sleutel van de houder
console-card-debt = Te verrekenen beloningen
console-card-freeze = Kaart blokkeren
console-card-freeze-title = Kaart { $card } blokkeren?
console-card-freeze-text = Er kan niets mee worden gespaard of verzilverd tot je hem deblokkeert. De volgende scan meldt dat.
console-card-unfreeze = Kaart deblokkeren
console-card-unfreeze-title = Kaart { $card } deblokkeren?
console-card-unfreeze-text = Sparen en verzilveren kan meteen weer.
console-events-title = Wat er is gebeurd
console-events-earlier = Eerdere gebeurtenissen
console-event-opened = Kaart gemaakt
console-event-punched =
    { $units ->
        [one] Stempel
       *[other] { $units } stempels
    }
console-event-redeemed = Beloning verzilverd
console-event-reversed =
    { $units ->
        [one] Stempel teruggedraaid
       *[other] { $units } stempels teruggedraaid
    }
console-event-moved = Naar een andere telefoon
console-event-undone = later teruggedraaid
console-event-by-customer = Door de klant, op de telefoon
console-event-late = Bij het systeem aangekomen op { $time }
console-event-waited = Toen aangevraagd, en op { $time } overgezet: tot dan kon de telefoon die weg was dat tegenhouden
console-rewards-ready =
    { $count ->
        [one] één beloning klaar
       *[other] { $count } beloningen klaar
    }
console-sale = verkoop { $sale }
console-evidence =
    { $count ->
        [0] Er is geen bewijs bewaard
        [one] Bewijs: één ondertekend token
       *[other] Bewijs: { $count } ondertekende tokens
    }
console-event-hash = Hash van deze gebeurtenis
console-event-before = Hash van de vorige gebeurtenis
console-event-first = Geen: dit is de eerste
console-event-reverses = Draait terug
console-token-is-claim = wat de telefoon van de klant vroeg
console-token-is-entry = wat de balie ondertekende
console-token-is-show = de code die de klant liet zien
console-token-is-show-card = de code die de klant liet zien, met de kaart
console-token-is-challenge = het systeem vroeg de telefoon de beloning te bevestigen
console-token-is-redeem = het antwoord van de telefoon
console-token-is-coupon = wat op de kassabon stond
console-token = Het token, base64url
console-token-hash = SHA-256 van het token, berekend door deze browser
console-chain-whole =
    { $from ->
        [1] { $count ->
            [one] Keten intact: één gebeurtenis, de eerste.
           *[other] Keten intact: alle { $count } gebeurtenissen noemen de vorige, zonder gat.
        }
       *[other] Keten intact: de laatste { $count } gebeurtenissen, vanaf nummer { $from }, noemen de vorige, zonder gat.
    }
console-chain-broken = De keten breekt bij gebeurtenis { $event }: die noemt de vorige niet. Iemand heeft de gegevens veranderd, of er ontbreekt een deel.
console-number = Nummer
console-event = Gebeurtenis
console-event-when = Gebeurd
console-event-recorded = Vastgelegd
console-person = Medewerker
console-device = Apparaat
console-store = Locatie
console-sale-reference = Verkoop
console-amount = Bedrag

## Staff

console-staff-lead = Wie aan de balie werkt, meldt zich aan met een pincode. Bij elke stempel staat een naam.
console-staff-none = Nog niemand
console-staff-none-text = Voeg eerst jezelf toe, als je ook aan de balie staat.
console-staff-add = Medewerker toevoegen
console-staff-name = Naam
console-staff-name-hint = Zoals collega’s die gebruiken. Hij staat bij elke stempel.
console-staff-save = Toevoegen
console-staff-active = Werkt hier
console-staff-left = Vertrokken
console-staff-leave = Is vertrokken
console-staff-leave-for = { $name } is vertrokken
console-staff-leave-title = Is { $name } vertrokken?
console-staff-leave-text = De pincode werkt meteen niet meer, op geen enkel apparaat. Gegeven stempels blijven vastgelegd.
console-staff-return = Is terug
console-staff-return-for = { $name } is terug
console-staff-return-title = Is { $name } terug?
console-staff-return-text = De oude pincode werkt weer. Stel voor de zekerheid een nieuwe in.
console-staff-manager = Leiding
console-staff-promote = Leiding geven
console-staff-promote-for = Leiding geven: { $name }
console-staff-promote-title = Krijgt { $name } de leiding?
console-staff-promote-text = Zodra iemand de leiding heeft, wijzigt alleen de leiding de instellingen van een balie.
console-staff-demote = Geen leiding meer
console-staff-demote-for = Geen leiding meer: { $name }
console-staff-demote-title = Heeft { $name } geen leiding meer?
console-staff-demote-text = Als niemand de leiding heeft, mag iedereen de instellingen van een balie wijzigen.
console-practice = Oefenkaarten
console-practice-lead = Voor nieuwe collega’s: print ze, tik aan een balie op “Meer” en “Oefenen”, en scan ze. Ze tellen nooit.
console-practice-punch = Een goede kaart
console-practice-punch-text = Elke keer een stempel. Is hij vol, scan hem dan nog eens onder “Verzilveren”.
console-practice-used = Een code die al gebruikt is
console-practice-used-text = De balie zegt wanneer en waar. Vraag om de code van nu.
console-practice-refused = Een vervalste kaart
console-practice-refused-text = De handtekening is niet van jullie, dus geen stempel.
console-practice-full = Een kaart die vol raakt
console-practice-full-text = De laatste stempel, en er staat een beloning klaar.
console-practice-offline = Zonder internet
console-practice-offline-text = Wat de balie zegt zolang de dienst niet antwoordt.
console-own =
    { $count ->
        [0] Eigen kaarten
       *[other] Eigen kaarten ({ $count })
    }
console-own-for = Eigen kaarten van { $name }
console-own-title = Eigen kaarten van { $name }
console-own-lead = Niemand stempelt of keurt iets goed op een eigen kaart: dat doet een collega.
console-own-add = Kaart
console-own-add-hint = Het id van de pagina van de kaart, of de eerste tekens ervan.
console-own-save = Kaart toevoegen
console-own-done = Klaar
console-own-remove = Verwijderen
console-own-remove-for = Kaart { $card } verwijderen
console-own-none = Deze kaart is hier niet bekend.
console-own-several = Er beginnen meer kaarten zo. Typ meer van het id.
console-pin = Pincode
console-pin-hint = 4 tot 8 cijfers. Niemand kan hem later opzoeken; je kunt altijd een nieuwe instellen.
console-pin-digits = 4 tot 8 cijfers, niets anders.
console-pin-easy = Dat probeert iedereen het eerst. Kies een andere.
console-pin-title = Nieuwe pincode voor { $name }
console-pin-new = Nieuwe pincode
console-pin-new-for = Nieuwe pincode voor { $name }
console-pin-save = Pincode instellen

## Devices

console-devices-lead = De telefoons en tablets die scannen. Elk heeft een eigen sleutel, en is apart te ontkoppelen.
console-devices-none = Nog geen apparaat
console-devices-none-text = Pak de telefoon of tablet die op de balie komt te staan, en koppel die: er is een camera of een USB-scanner nodig.
console-device-add = Apparaat koppelen
console-device-active = Scant
console-device-unconfirmed = Te bevestigen
console-device-confirm = Bevestigen
console-device-confirm-for = { $name } bevestigen
console-device-revoked = Ontkoppeld
console-device-since = Gekoppeld
console-last-seen = Laatst gezien
console-device-revoke = Ontkoppelen
console-device-revoke-for = { $name } ontkoppelen
console-device-revoke-title = { $name } ontkoppelen?
console-device-revoke-text = De sleutel is vanaf de volgende scan niets meer waard, en het apparaat kan er niet mee terugkomen: dan moet het opnieuw worden gekoppeld. Doe dit als een apparaat zoek of verkocht is.
console-enrol-title = Apparaat koppelen
console-enrol-lead = Het duurt een minuut. Houd beide schermen bij de hand.
console-enrol-store = Op welke locatie?
console-enrol-start = Code tonen
console-enrol-step-open = Scan deze code op het apparaat met de camera.
console-enrol-step-name = Geef het apparaat daar een naam.
console-enrol-step-digits = Op beide schermen verschijnen zes cijfers. Vergelijk ze, en bevestig hier.
console-enrol-qr = QR-code van de koppellink
console-enrol-url = Koppellink
console-expires-in = Nog { $time } geldig
console-enrol-expired = De code is verlopen. Toon een nieuwe.
console-enrol-refused = Het apparaat is geweigerd. Toon een nieuwe code als je het opnieuw wilt proberen.
console-enrol-done = { $name } is gekoppeld. Medewerkers kunnen zich er nu aanmelden.
console-enrol-another = Nog een koppelen
console-arrival-title = ‘{ $name }’ wil voor je scannen
console-arrival-text = Toont het scherm daar deze cijfers? Bevestig alleen als ze hetzelfde zijn.
console-arrival-confirm = Ze zijn hetzelfde
console-arrival-refuse = Weigeren

## Tills and API keys

console-tills-lead = Met een sleutel print je kassa op elke kassabon een code. De telefoon van de klant maakt daar een stempel van, één keer.
console-tills-none = Nog geen kassa met sleutel
console-tills-none-text = Maak een sleutel en geef die aan wie je kassa beheert. Hij maakt codes voor kassabonnen, van één programma voor één locatie, en kan verder niets.
console-key = API-sleutel
console-key-add = Sleutel maken
console-key-name = Welke kassa
console-key-save = Sleutel maken
console-key-made = De sleutel is gemaakt
console-key-once = Je ziet hem alleen deze ene keer. Kopieer hem nu naar de kassa. Raak je hem kwijt, ontkoppel hem dan en maak een nieuwe.
console-key-close = Hij zit in de kassa
console-key-is-active = In gebruik
console-key-is-revoked = Ontkoppeld
console-key-copy = Sleutel kopiëren
console-key-since = Gemaakt
console-key-revoke-text = Hij maakt vanaf de volgende aanvraag geen codes voor kassabonnen meer, en hij komt niet terug. Codes op kassabonnen die al geprint zijn, blijven geldig.

## Stores

console-stores-lead = De klok van een locatie bepaalt wanneer daar de dag eindigt.
console-store-add = Locatie toevoegen
console-store-name = Naam van de locatie
console-store-save = Toevoegen
