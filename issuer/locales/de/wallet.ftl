### The customer's page. $reward is the merchant's own text ("a free coffee"), $shop and $merchant are names.

## The page's name in the browser

wallet-title = Deine Karten
wallet-title-claim = Deine Karte bei { $merchant }
wallet-title-coupon = Ein Stempel von { $merchant }
wallet-title-arrive = Deine Karte von { $merchant } holen
wallet-title-card = { $progress } von { $needed } – { $merchant }

## Getting a card

wallet-claim-from = Von { $merchant }
wallet-claim-title = Deine Karte ist da
wallet-claim-do = Karte holen
wallet-claim-busy = Karte wird angelegt …
wallet-claim-small = Kein Konto, keine App. Die Karte liegt in diesem Browser auf diesem Handy. Ein privates Fenster vergisst sie.
wallet-claim-looking = Link wird geprüft …
wallet-claim-failed = Dieser Link geht nicht
wallet-claim-not-genuine = Der Server des Ladens hat eine Karte geschickt, die seine eigenen Schlüssel nicht bestätigen. Deshalb wurde sie nicht angenommen. Sag im Laden Bescheid.
wallet-link-broken-title = Der Link ist unvollständig
wallet-link-broken = Ein Teil ist unterwegs verloren gegangen. Scanne den Code des Ladens noch einmal oder lass dir den Link neu geben.
wallet-back-to-cards = Zurück zu deinen Karten
wallet-back = Zurück
wallet-try-again = Noch einmal

## A punch from a receipt

wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = Ein Stempel für deinen Einkauf
wallet-coupon-gives = Ein Stempel auf „{ $program }“
wallet-coupon-do = Stempel holen
wallet-coupon-busy = Stempel kommt …
wallet-coupon-small-own = Er kommt auf die Karte auf diesem Handy, genau einmal.
wallet-coupon-small-new = Dafür wird eine neue Karte angelegt. Kein Konto, keine App: Die Karte liegt in diesem Browser auf diesem Handy. Ein privates Fenster vergisst sie.
wallet-coupon-looking = Bon wird geprüft …
wallet-coupon-failed = Kein Stempel von diesem Bon
wallet-coupon-no-already-used = Der Stempel von diesem Bon wurde schon geholt: { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") } Uhr. Er zählt nur einmal.
wallet-coupon-no-sale-already-earned = Bei diesem Einkauf wurde deine Karte schon an der Theke gescannt. Den Stempel hast du also bereits.
wallet-coupon-no-coupon-void = Dieser Einkauf wurde storniert, deshalb gibt es für den Bon keinen Stempel.
wallet-coupon-no-expired = Den Stempel vom Bon kannst du nur einen Tag lang holen, und der ist vorbei.
wallet-coupon-no-unknown-coupon = Der Laden kennt diesen Code nicht. Scanne den Code auf dem Bon noch einmal.
wallet-coupon-no-unknown-card = Der Laden kennt die Karte auf diesem Handy nicht mehr. Frag im Laden nach.

## What the service says no to

wallet-problem-invite-used = Diese Einladung wurde auf einem anderen Handy benutzt. Lass dir im Laden eine neue geben.
wallet-problem-invite-expired = Diese Einladung ist abgelaufen. Lass dir im Laden eine neue geben.
wallet-problem-claim-code-unknown = Dieser Code gilt nicht mehr: Er wurde schon benutzt oder durch einen neueren ersetzt. Suche den neueren Code oder frag an der Theke.
wallet-problem-move-stopped = Das alte Handy wurde benutzt, deshalb bleibt die Karte dort. Zeig sie auf dem alten Handy. Wurde es gestohlen, lass die Karte an der Theke sperren.
wallet-problem-card-frozen = Der Laden hat diese Karte vorerst gesperrt. Frag an der Theke nach.
wallet-problem-not-found = Der Laden kennt diesen Link nicht mehr. Lass dir einen neuen geben.

## What this browser cannot do

wallet-fault-storage-title = Dieser Browser merkt sich nichts
wallet-fault-storage = Der Schlüssel deiner Karte muss auf diesem Handy gespeichert werden, und dieser Browser lässt das nicht zu. Verlasse den privaten Modus oder erlaube dieser Seite, Daten zu speichern. Öffne dann den Link noch einmal.
wallet-fault-keys-title = In diesem Browser geht keine Karte
wallet-fault-insecure = Die Seite wurde nicht über eine sichere Verbindung (https) geöffnet. Öffne den Link, den du vom Laden hast.
wallet-fault-no-key = Er kann den Schlüssel, den eine Karte braucht, nicht anlegen und speichern. Aktualisiere den Browser oder öffne den Link in einem aktuellen Chrome, Safari oder Firefox.
wallet-fault-no-storage = Er speichert keine Schlüssel. Verlasse den privaten Modus oder erlaube dieser Seite, Daten zu speichern. Öffne dann den Link noch einmal.

## No card yet

wallet-empty-title = Noch keine Karte
wallet-empty-how = Scanne den Code auf dem Poster im Laden oder öffne deine Einladung in diesem Browser.
wallet-empty-lost = Hattest du hier eine Karte? Ein Browser kann sie löschen: wenn der Platz knapp wird, wenn die Seite lange nicht offen war oder wenn ein privates Fenster zugeht. Der Laden hat deine Stempel noch. Ohne Notfallcode: Frag an der Theke.

## A card that the browser has cleared

wallet-lost-title =
    { $cards ->
        [one] Eine Karte, die hier war, ist weg
       *[other] Karten, die hier waren, sind weg
    }
wallet-lost-why = Der Browser hat die Daten gelöscht. Das geschieht, wenn der Platz knapp wird, wenn die Seite lange nicht offen war oder wenn jemand die Browserdaten löscht.
wallet-lost-what = Der Laden hat deine Stempel noch. Mit einem Notfallcode ist die Karte sofort zurück. Ohne ihn sag an der Theke die Kartennummer, dann ist sie in einem Tag zurück.
wallet-lost-forget = Nicht mehr erinnern

## A phone's clock that is wrong

wallet-clock-behind =
    { $minutes ->
        [one] Die Uhr dieses Handys geht eine Minute nach.
       *[other] Die Uhr dieses Handys geht { $minutes } Minuten nach.
    }
wallet-clock-ahead =
    { $minutes ->
        [one] Die Uhr dieses Handys geht eine Minute vor.
       *[other] Die Uhr dieses Handys geht { $minutes } Minuten vor.
    }
wallet-clock-works = Der Code richtet sich nach der Zeit des Ladens und gilt trotzdem.
wallet-clock-offline = So war es, als diese Seite zuletzt Netz hatte. Wurde die Uhr seitdem gestellt, verbinde das Handy einmal, sonst gilt der Code nicht.
wallet-clock-set = Die Uhr dieses Handys wurde zurückgestellt, seit diese Seite zuletzt Netz hatte. Verbinde das Handy einmal, sonst kann die Theke den Code nicht annehmen.

## The card

wallet-tabs = Ansichten
wallet-tab-card = Karte
wallet-tab-history = Verlauf
wallet-cards = Deine Karten
wallet-progress = { $progress } von { $needed }
wallet-rule = Die Regel:
wallet-frozen-title = Diese Karte ist vorerst gesperrt
wallet-frozen = Bis der Laden sie entsperrt, sammelt sie nichts. Frag an der Theke nach.
wallet-live-connecting = Verbinden …
wallet-live-live = Live
wallet-live-waiting = Offline – der Code gilt
wallet-live-refused = Nicht verbunden

## The code

wallet-code-title = Dein Code
wallet-code-label = Der Code deiner Karte. Halte ihn an der Theke vor den Scanner.
wallet-code-label-long = Der Code deiner Karte für Kassen ohne Netz. Halte ihn vor den Scanner.
wallet-code-hint = Halte ihn vor den Scanner. Er ändert sich alle 15 Sekunden, ein Foto davon nützt also niemandem.
wallet-code-hint-long = Für Kassen ohne Netz: Dieser größere Code bringt die Papiere der Karte gleich mit.
wallet-code-long-do = Code für Kassen ohne Netz
wallet-code-short-do = Zurück zum normalen Code
wallet-code-digits = Scannen klappt nicht? Der Code in Ziffern
wallet-code-brightness = Stelle den Bildschirm heller und halte das Handy ruhig. Diese Ziffern sagen dasselbe wie der Code:
wallet-code-failed-title = Es gibt gerade keinen Code
wallet-code-failed = Der Schlüssel der Karte ließ sich nicht benutzen. Lade die Seite neu. Hilft das nicht, frag an der Theke. Der Laden hat deine Stempel noch.
wallet-number-ask = Nummer zum Vorlesen
wallet-number-say = Sag diese Nummer an der Theke:
wallet-number-left = Noch { $seconds } s gültig
wallet-number-failed = Der Dienst des Ladens antwortet nicht. Zeig stattdessen den Code.

## A browser that has cleared what this page keeps, or keeps nothing more

wallet-keep-title = Der Browser hat die Daten dieser Seite gelöscht
wallet-keep-again = Der Schlüssel deiner Karte ist noch in dieser Seite, solange sie offen bleibt. Speichere ihn jetzt wieder.
wallet-keep-do = Karte behalten
wallet-keep-full-title = Kein Platz mehr auf diesem Handy
wallet-keep-full = Die Seite kann nichts speichern, deshalb gibt es gerade keinen Code. Mach Platz frei und versuch es noch einmal. Die Karte ist noch da.

## What just happened

wallet-happened-opened = Deine Karte ist da.
wallet-happened-punched =
    { $units ->
        [one] Gestempelt! { $progress } von { $needed }.
       *[other] { $units } Stempel! { $progress } von { $needed }.
    }
wallet-happened-full = Die Karte ist voll: Du bekommst { $reward }!
wallet-happened-moved = Deine Karte ist jetzt auf diesem Handy. { $progress } von { $needed }.
wallet-happened-redeemed = Prämie eingelöst.
wallet-happened-reversed =
    { $units ->
        [one] Ein Stempel wurde storniert. { $progress } von { $needed }.
       *[other] { $units } Stempel wurden storniert. { $progress } von { $needed }.
    }

# The same in a word or two, beside the progress.
wallet-short-opened = Bereit
wallet-short-punched =
    { $units ->
        [one] Gestempelt!
       *[other] { $units } Stempel!
    }
wallet-short-full = Voll!
wallet-short-moved = Jetzt hier
wallet-short-redeemed = Eingelöst
wallet-short-reversed =
    { $units ->
        [one] Einer storniert
       *[other] { $units } storniert
    }

## The reward

wallet-reward-title = Deine Prämie
wallet-reward-ready =
    { $rewards ->
        [one] Du bekommst: { $reward }.
       *[other] Du bekommst { $rewards }-mal: { $reward }.
    }
wallet-reward-do = Jetzt einlösen
wallet-reward-step-show = Zeig diesen Code an der Theke und sag, was du möchtest.
wallet-reward-step-digits = Dort erscheinen dann zwei Ziffern: Gib sie hier ein.
wallet-reward-needs-network = Zum Einlösen brauchst du Netz. Verbinden …
wallet-reward-none = Noch ist keine Prämie bereit: Die Karte steht bei { $progress } von { $needed }.
wallet-reward-from = Ab { $day }, { $time } Uhr.
wallet-voucher-title = Auf einem Gutschein
wallet-voucher-anywhere = Zeig diesen Code an der Theke. Er gilt einmal.
wallet-voucher-there = Zeig diesen Code bei „{ $device }“, nur dort. Er gilt einmal, auch ohne Netz.
wallet-voucher-label = Der Code des Gutscheins. Halte ihn vor den Scanner der Theke.
wallet-voucher-until = Gültig bis { $day }, { $time } Uhr
wallet-reward-held-do = Warum nicht jetzt?
wallet-reward-held-title = Sie wartet bis { $day }, { $time } Uhr
wallet-reward-held = Deine Karte ist auf dieses Handy umgezogen. Danach gibt es einen Tag lang keine Prämie, damit es sich für niemanden lohnt, eine fremde Karte zu holen. Stempel zählen wie immer.
wallet-reward-asks = { $shop } hat für dich
wallet-digits-label = Die zwei Ziffern an der Theke
wallet-digits-left =
    { $seconds ->
        [one] Noch eine Sekunde.
       *[other] Noch { $seconds } Sekunden.
    }
wallet-digits-two = Gib die zwei Ziffern ein, die an der Theke erscheinen.
wallet-digits-why = Nur die Theke vor dir zeigt sie. So kann niemand aus der Ferne deine Prämie holen.
wallet-redeem-do = Bestätigen
wallet-redeem-offline = Es kam keine Antwort, deshalb ist nicht klar, ob es gezählt hat. Schau auf die Anzeige an der Theke oder bestätige noch einmal: Es zählt nie doppelt.
wallet-challenge-title = Deine Prämie
wallet-challenge = { $shop } möchte dir { $reward } geben.
wallet-challenge-open = Öffnen
wallet-challenge-refused = Das wurde an der Theke beendet. Lass deine Karte noch einmal scannen.
wallet-redeemed-title = Viel Freude!
wallet-redeemed = Von { $shop } bekommst du { $reward }.
wallet-redeemed-close = Zurück zur Karte

## Keeping a card

wallet-number = Kartennummer { $number }
wallet-care = Karte sichern
wallet-care-recovery = Falls dein Handy weg ist
wallet-care-recovery-none = Du hast noch keinen Notfallcode
wallet-care-recovery-clears = Dieser Browser kann die Karte eines Tages löschen. Du hast noch keinen Notfallcode
wallet-care-recovery-since = Notfallcode vom { $date }
wallet-care-move = Auf ein anderes Handy umziehen
wallet-care-enter = Ich habe einen Notfallcode
wallet-care-other = Andere Karte auf dieses Handy holen
wallet-care-data = Deine Daten
wallet-care-install = Auf den Startbildschirm
wallet-care-install-small = Öffnet sich wie eine App, auch ohne Netz.

## The recovery code. $code and $link are secret: they are shown once, and saved where the holder wants them.

wallet-recovery-why = Der Schlüssel der Karte verlässt dieses Handy nie. Ist das Handy weg, hilft der Notfallcode: Er bringt die Karte mit allen Stempeln auf dein nächstes.
wallet-recovery-fact-who = Wer den Code hat, kann die Karte holen. Niemand fragt, wer das ist.
wallet-recovery-fact-paper = Bewahre ihn auf Papier auf, nicht auf diesem Handy.
wallet-recovery-fact-newer = Ein neuer Code ersetzt den alten.
wallet-recovery-since = Seit dem { $date } gibt es einen Notfallcode. Er lässt sich nicht noch einmal anzeigen. Ist er weg, erstelle einen neuen.
wallet-recovery-unknown = Falls deine Anfrage doch angekommen ist, gilt ein früherer Code nicht mehr. Versuch es so lange, bis ein Code erscheint.
wallet-recovery-make = Notfallcode erstellen
wallet-recovery-make-new = Neuen Notfallcode erstellen
wallet-recovery-made-title = Dein Notfallcode
wallet-recovery-once = Er wird nur dieses eine Mal angezeigt. Drucke ihn aus oder schreib die Zeichen auf.
wallet-recovery-sheet = Notfallcode für { $program }, { $merchant }
wallet-recovery-paper = Notfallcode
wallet-recovery-qr = Der Notfallcode als Bild, für die Kamera eines anderen Handys
wallet-recovery-how = Auf dem neuen Handy: Scanne das hier mit der Kamera. Oder öffne { $address } und tippe die Zeichen ein.
wallet-recovery-warn = Wer dieses Papier hat, kann die Karte holen.
wallet-recovery-made = Erstellt am { $date }. Ein neuer Code ersetzt diesen.
wallet-recovery-print = Drucken
wallet-recovery-save = Als Datei speichern
wallet-recovery-copy = Link kopieren
wallet-recovery-copied = Kopiert
wallet-recovery-done = Ist gut verwahrt
wallet-recovery-file-name = notfallcode-{ $number }
wallet-recovery-file =
    Notfallcode
    { $program }, { $merchant }
    Kartennummer { $number }

    { $code }

    Öffne auf dem neuen Handy diesen Link:
    { $link }
    Oder öffne { $address } und tippe die Zeichen von oben ein.

    Wer diese Datei hat, kann die Karte holen.
    Erstellt am { $date }. Ein neuer Code ersetzt diesen.

## To another phone, with both at hand

wallet-move-title = Auf ein anderes Handy umziehen
wallet-move-why = Halte das andere Handy bereit. Dieses hier zeigt einen Code, das andere scannt ihn.
wallet-move-fact-here = Die Karte ist dann mit allen Stempeln auf dem anderen Handy und nicht mehr auf diesem.
wallet-move-fact-rewards = Ihre Prämien warten nach dem Umzug einen Tag.
wallet-move-fact-paper = Dein Notfallcode vom { $date } gilt nicht mehr, sobald dieser Code erscheint. Erstelle danach einen neuen.
wallet-move-make = Code zeigen
wallet-move-step-scan = Scanne das hier mit der Kamera des anderen Handys.
wallet-move-step-tap = Tippe dort auf „Auf dieses Handy holen“.
wallet-move-qr = Der Code für den Umzug dieser Karte, für die Kamera des anderen Handys
wallet-move-typed = Oder öffne dort die Kartenseite und tippe ein:
wallet-move-watching = Warten auf das andere Handy …
wallet-move-blind = Gerade keine Verbindung: Das andere Handy sagt dir, wann die Karte da ist.

## From another phone, or from a counter

wallet-arrive-title = Hol deine Karte hierher
wallet-arrive-looking = Karte wird gesucht …
wallet-arrive-failed = Dieser Code geht nicht
wallet-arrive-with = Stempel und Prämien kommen mit.
wallet-arrive-do = Auf dieses Handy holen
wallet-arrive-busy = Karte zieht um …
wallet-arrive-small-recover = Auf dem bisherigen Handy ist sie dann nicht mehr. Ihre Prämien warten einen Tag.
wallet-arrive-small-code = Eine Karte auf Papier zieht sofort um. Von einem verlorenen Handy zieht sie nach einem Tag um, außer es wird noch benutzt. Danach warten ihre Prämien noch einen Tag.
wallet-arrive-own-title = Die Karte ist schon hier
wallet-arrive-own = Sie ist auf diesem Handy und muss nicht umziehen. Bewahre den Code auf, bis du ihn brauchst.
wallet-arrive-taken-title = Code auf anderem Handy benutzt
wallet-arrive-taken = Am { $day } um { $time } Uhr zieht die Karte dorthin um. Wenn du das nicht warst, benutze das alte Handy oder frag an der Theke.

wallet-enter-title = Karte auf dieses Handy holen
wallet-enter = Tippe den Code von deinem Papier ab oder scanne das Bild mit der Kamera dieses Handys.
wallet-enter-lost = Kein Code? Frag an der Theke: Mit deiner Kartennummer oder deiner Karte auf Papier kann der Laden den Umzug machen.
wallet-enter-label = Notfallcode
wallet-enter-hint = 28 Zeichen. Groß- und Kleinschreibung, Leerzeichen und Striche sind egal.
wallet-enter-do = Karte suchen
wallet-enter-length =
    { $count ->
        [one] Der Code hat { $length } Zeichen, das hier ist eins.
       *[other] Der Code hat { $length } Zeichen, das hier sind { $count }.
    }
wallet-enter-character = „{ $character }“ kommt in keinem Code vor. Schau noch einmal aufs Papier.
wallet-enter-misread = Eines der Zeichen steht auf dem Papier anders. Vergleiche Gruppe für Gruppe.

## What is known of the card, to take along or to delete

wallet-data-what = Der Laden speichert, wann und wo diese Karte gestempelt wurde, und die signierten Codes dazu. Kein Name, keine Telefonnummer: Mehr als die Karte weiß er nicht von dir.
wallet-data-copy = Eine Datei mit allem, was der Server des Ladens über diese Karte weiß, samt Unterschriften.
wallet-data-copy-do = Kopie speichern
wallet-data-erase-title = Löschen
wallet-data-erase = Der Server des Ladens vergisst, wer diese Karte hatte: Codes, Einkäufe und Beträge kann niemand mehr lesen, auch nicht in einer Sicherung. Die Karte endet, mit Stempeln und Prämien.
wallet-data-erase-do = Karte und Daten löschen
wallet-data-sure-title = Endgültig löschen?
wallet-data-sure =
    { $progress } von { $needed } geht verloren{ $rewards ->
        [0] .
        [one] , dazu eine Prämie.
       *[other] , dazu { $rewards } Prämien.
    } Niemand kann das zurückholen, auch der Laden nicht.
wallet-data-sure-do = Endgültig löschen
wallet-data-sure-not = Karte behalten
wallet-data-erased-title = Gelöscht
wallet-data-erased = { $merchant } weiß nicht mehr, wer die Karte hatte, und dieses Handy hat ihren Schlüssel vergessen.
wallet-data-erased-done = Gut

## Onto the home screen of an iPhone

wallet-install-title = Deine Karte auf dem Startbildschirm
wallet-install-why = Auf dem iPhone hat eine App auf dem Startbildschirm ihre eigenen Karten: Diese kommt nicht von selbst mit.
wallet-install-step-code = Erstelle einen Notfallcode unter „{ $recovery }“.
wallet-install-step-share = Tippe in Safari auf „Teilen“, dann auf „Zum Home-Bildschirm“.
wallet-install-step-type = Öffne das neue Symbol und gib den Code dort ein. Die Karte zieht mit allen Stempeln um; Prämien warten einen Tag.

## A card that is to come

wallet-waiting-title = Deine Karte ist unterwegs
wallet-waiting-none = Deine Karte ist nicht gekommen
wallet-waiting-until = Sie zieht am { $day } um { $time } Uhr auf dieses Handy um, außer das alte Handy wird benutzt.
wallet-waiting-keep = Öffne dann diese Seite: Die Karte kommt von selbst.
wallet-waiting-asked = Die Anfrage ist raus, aber noch kam keine Antwort. Diese Seite fragt von selbst wieder nach.
wallet-waiting-stopped-title = Die Karte bleibt, wo sie war
wallet-waiting-stopped = Das alte Handy wurde benutzt, es ist also nicht weg. Zeig die Karte dort. Wurde das Handy gestohlen, lass die Karte an der Theke sperren.
wallet-waiting-over-title = Die Karte ist nicht gekommen
wallet-waiting-over = Der Code gilt nicht mehr: Er war zu alt, oder die Karte ist mit einem anderen umgezogen. Frag an der Theke.
wallet-waiting-forget = Alles klar

## A card that is to leave, or has left

wallet-pending-title = Deine Karte soll umziehen
wallet-pending = An einer Theke hat jemand gesagt, dass dieses Handy weg ist. Am { $day } um { $time } Uhr zieht die Karte auf ein anderes um. Wenn du das nicht warst, stoppe es jetzt.
wallet-pending-known = Sie zieht am { $day } um { $time } Uhr auf ein anderes Handy um. Auch wenn du diese Karte an einer Theke scannen lässt, wird das gestoppt.
wallet-pending-stop = Umzug stoppen
wallet-pending-mine = Das war ich
wallet-pending-stopped-title = Gestoppt
wallet-pending-stopped = Die Karte bleibt auf diesem Handy. Wenn du niemanden um den Umzug gebeten hast, sag im Laden Bescheid.
wallet-pending-close = Alles klar
wallet-gone-title = Die Karte ist auf einem anderen Handy
wallet-gone = Hier bemerkt am { $date } um { $time } Uhr: Der Server des Ladens nimmt den Schlüssel dieses Handys für die Karte nicht mehr an.
wallet-gone-unknown-title = Diese Karte ist nicht mehr auf diesem Handy
wallet-gone-unknown = Hier bemerkt am { $date } um { $time } Uhr: Der Server des Ladens nimmt den Schlüssel dieses Handys für die Karte nicht an. Das ist so, wenn eine Karte auf ein anderes Handy umgezogen ist. Wenn du das nicht warst, frag an der Theke.
wallet-gone-safe = Nichts ist verloren: Die Stempel sind auf der Karte, wo immer sie jetzt ist. Codes von diesem Handy zählen nicht mehr.
wallet-gone-remove = Hier entfernen
wallet-gone-remove-small = Das löscht die Karte und ihren alten Schlüssel von diesem Handy. Die Karte selbst bleibt, wie sie ist.

## History

wallet-history-title = Verlauf
wallet-history-loading = Jeder Eintrag wird geprüft …
wallet-history-none = Noch nichts.
wallet-history-how = Jeder Eintrag trägt die Unterschrift des Ladens und den Fingerabdruck des vorigen. Diese Seite prüft beides selbst.
wallet-history-offline = Keine Verbindung: Das ist der Verlauf, wie er zuletzt zu sehen war.
wallet-history-partial = Manche Einträge sind noch nicht geladen. Sie kommen, sobald dieses Handy Verbindung hat.
wallet-history-unchecked = Die Schlüssel des Ladens ließen sich nicht erneuern, deshalb sind die Einträge gerade nicht geprüft.
wallet-history-wrong-title =
    { $rows ->
        [one] Ein Eintrag stimmt nicht
       *[other] { $rows } Einträge stimmen nicht
    }
wallet-history-wrong = Was rot markiert ist, deckt die Unterschrift des Ladens nicht. Zeig das im Laden.
wallet-event-opened = Karte angelegt
wallet-event-punched =
    { $units ->
        [one] Stempel
       *[other] { $units } Stempel
    }
wallet-event-redeemed = Prämie eingelöst
wallet-event-reversed =
    { $units ->
        [one] Stempel storniert
       *[other] { $units } Stempel storniert
    }
wallet-event-moved = Auf anderes Handy umgezogen
wallet-row-right = Geprüft: vom Laden unterschrieben
wallet-row-wrong = Stimmt nicht
wallet-row-not-signed = Verändert: Die Unterschrift des Ladens passt nicht zu diesem Eintrag.
wallet-row-other-card = Dieser Eintrag gehört zu einer anderen Karte.
wallet-row-text-differs = Was hier steht, hat der Laden so nicht unterschrieben.
wallet-row-gap = Davor fehlt ein Eintrag.
wallet-row-rewritten = Dieser Eintrag sah anders aus, als ihn dieses Handy zuerst gesehen hat.
