var e=`wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = Ein Stempel für deinen Einkauf
wallet-coupon-gives = Ein Stempel auf „{ $program }“
wallet-coupon-do = Stempel holen
wallet-coupon-busy = Stempel kommt\xA0…
wallet-coupon-small-own = Er kommt auf die Karte auf diesem Handy, genau einmal.
wallet-coupon-small-new = Dafür wird eine neue Karte angelegt. Kein Konto, keine App: Die Karte liegt in diesem Browser auf diesem Handy. Ein privates Fenster vergisst sie.
wallet-coupon-looking = Bon wird geprüft\xA0…
wallet-coupon-failed = Kein Stempel von diesem Bon
wallet-coupon-no-already-used = Der Stempel von diesem Bon wurde schon geholt: { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") } Uhr. Er zählt nur einmal.
wallet-coupon-no-sale-already-earned = Bei diesem Einkauf wurde deine Karte schon an der Theke gescannt. Den Stempel hast du also bereits.
wallet-coupon-no-coupon-void = Dieser Einkauf wurde storniert, deshalb gibt es für den Bon keinen Stempel.
wallet-coupon-no-expired = Den Stempel vom Bon kannst du nur einen Tag lang holen, und der ist vorbei.
wallet-coupon-no-unknown-coupon = Der Laden kennt diesen Code nicht. Scanne den Code auf dem Bon noch einmal.
wallet-coupon-no-unknown-card = Der Laden kennt die Karte auf diesem Handy nicht mehr. Frag im Laden nach.
wallet-empty-title = Noch keine Karte
wallet-empty-how = Scanne den Code auf dem Poster im Laden oder öffne deine Einladung in diesem Browser.
wallet-empty-lost = Hattest du hier eine Karte? Ein Browser kann sie löschen: wenn der Platz knapp wird, wenn die Seite lange nicht offen war oder wenn ein privates Fenster zugeht. Der Laden hat deine Stempel noch. Ohne Notfallcode: Frag an der Theke.
wallet-lost-title =
    { $cards ->
        [one] Eine Karte, die hier war, ist weg
       *[other] Karten, die hier waren, sind weg
    }
wallet-lost-why = Der Browser hat die Daten gelöscht. Das geschieht, wenn der Platz knapp wird, wenn die Seite lange nicht offen war oder wenn jemand die Browserdaten löscht.
wallet-lost-what = Der Laden hat deine Stempel noch. Mit einem Notfallcode ist die Karte sofort zurück. Ohne ihn sag an der Theke die Kartennummer, dann ist sie in einem Tag zurück.
wallet-lost-forget = Nicht mehr erinnern
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
wallet-number-ask = Nummer zum Vorlesen
wallet-number-say = Sag diese Nummer an der Theke:
wallet-number-left = Noch { $seconds } s gültig
wallet-number-failed = Der Dienst des Ladens antwortet nicht. Zeig stattdessen den Code.
wallet-keep-title = Der Browser hat die Daten dieser Seite gelöscht
wallet-keep-again = Der Schlüssel deiner Karte ist noch in dieser Seite, solange sie offen bleibt. Speichere ihn jetzt wieder.
wallet-keep-do = Karte behalten
wallet-keep-full-title = Kein Platz mehr auf diesem Handy
wallet-keep-full = Die Seite kann nichts speichern, deshalb gibt es gerade keinen Code. Mach Platz frei und versuch es noch einmal. Die Karte ist noch da.
wallet-voucher-title = Auf einem Gutschein
wallet-voucher-anywhere = Zeig diesen Code an der Theke. Er gilt einmal.
wallet-voucher-there = Zeig diesen Code bei „{ $device }“, nur dort. Er gilt einmal, auch ohne Netz.
wallet-voucher-label = Der Code des Gutscheins. Halte ihn vor den Scanner der Theke.
wallet-voucher-until = Gültig bis { $day }, { $time } Uhr
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
wallet-move-watching = Warten auf das andere Handy\xA0…
wallet-move-blind = Gerade keine Verbindung: Das andere Handy sagt dir, wann die Karte da ist.
wallet-arrive-title = Hol deine Karte hierher
wallet-arrive-looking = Karte wird gesucht\xA0…
wallet-arrive-failed = Dieser Code geht nicht
wallet-arrive-with = Stempel und Prämien kommen mit.
wallet-arrive-do = Auf dieses Handy holen
wallet-arrive-busy = Karte zieht um\xA0…
wallet-arrive-small-recover = Auf dem bisherigen Handy ist sie dann nicht mehr. Ihre Prämien warten einen Tag.
wallet-arrive-small-code = Eine Karte auf Papier zieht sofort um. Von einem verlorenen Handy zieht sie nach einem Tag um, außer es wird noch benutzt. Danach warten ihre Prämien noch einen Tag.
wallet-arrive-own-title = Die Karte ist schon hier
wallet-arrive-own = Sie ist auf diesem Handy und muss nicht umziehen. Bewahre den Code auf, bis du ihn brauchst.
wallet-arrive-taken-title = Code auf anderem Handy benutzt
wallet-arrive-taken = Am { $day } um { $time } Uhr zieht die Karte dorthin um. Wenn du das nicht warst, benutze das alte Handy oder frag an der Theke.
wallet-enter-title = Karte auf dieses Handy holen
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
wallet-install-title = Deine Karte auf dem Startbildschirm
wallet-install-why = Auf dem iPhone hat eine App auf dem Startbildschirm ihre eigenen Karten: Diese kommt nicht von selbst mit.
wallet-install-step-code = Erstelle einen Notfallcode unter „{ $recovery }“.
wallet-install-step-share = Tippe in Safari auf „Teilen“, dann auf „Zum Home-Bildschirm“.
wallet-install-step-type = Öffne das neue Symbol und gib den Code dort ein. Die Karte zieht mit allen Stempeln um; Prämien warten einen Tag.
wallet-gone-title = Die Karte ist auf einem anderen Handy
wallet-gone-unknown-title = Diese Karte ist nicht mehr auf diesem Handy
wallet-gone-unknown = Hier bemerkt am { $date } um { $time } Uhr: Der Server des Ladens nimmt den Schlüssel dieses Handys für die Karte nicht an. Das ist so, wenn eine Karte auf ein anderes Handy umgezogen ist. Wenn du das nicht warst, frag an der Theke.
wallet-gone-safe = Nichts ist verloren: Die Stempel sind auf der Karte, wo immer sie jetzt ist. Codes von diesem Handy zählen nicht mehr.
wallet-gone-remove = Hier entfernen
wallet-gone-remove-small = Das löscht die Karte und ihren alten Schlüssel von diesem Handy. Die Karte selbst bleibt, wie sie ist.
wallet-history-title = Verlauf
wallet-history-loading = Jeder Eintrag wird geprüft\xA0…
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
wallet-row-right = Geprüft: vom Laden unterschrieben
wallet-row-wrong = Stimmt nicht
wallet-row-not-signed = Verändert: Die Unterschrift des Ladens passt nicht zu diesem Eintrag.
wallet-row-other-card = Dieser Eintrag gehört zu einer anderen Karte.
wallet-row-text-differs = Was hier steht, hat der Laden so nicht unterschrieben.
wallet-row-gap = Davor fehlt ein Eintrag.
wallet-row-rewritten = Dieser Eintrag sah anders aus, als ihn dieses Handy zuerst gesehen hat.
`;export{e as default};