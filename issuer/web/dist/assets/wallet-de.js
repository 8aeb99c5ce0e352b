var e=`shared-brand = Tenthcup
shared-language = Sprache
shared-card-label =
    { $program }, { $merchant }: { $progress } von { $needed }{ $rewards ->
        [0] .
        [one] , eine Prämie bereit.
       *[other] , { $rewards } Prämien bereit.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 bereit
       *[other] { $rewards } bereit
    }
shared-problem-offline = Keine Verbindung zum Server des Ladens. Prüfe dein Netz und versuch es noch einmal.
shared-problem-page = Auf dieser Seite ist etwas schiefgegangen. Lade sie neu und versuch es noch einmal.
shared-problem-signed-out = Du bist abgemeldet. Melde dich wieder an.
shared-problem-throttled =
    { $seconds ->
        [one] Zu viele Versuche. Warte eine Sekunde, dann versuch es noch einmal.
       *[other] Zu viele Versuche. Warte { $seconds } Sekunden, dann versuch es noch einmal.
    }
shared-problem-undecided = Der Server konnte gerade nicht entscheiden. Nichts wurde gezählt. Versuch es gleich noch einmal.
shared-problem-service = Der Server hat selbst einen Fehler. Versuch es noch einmal. Bleibt es so, sag im Laden Bescheid.
shared-problem-refused = Der Server hat das abgelehnt.
rule-punch-card =
    { $needed ->
        [one] Für jeden Stempel bekommst du { $reward }.
       *[other] Für je { $needed } Stempel bekommst du { $reward }.
    }{ rule-limits }
rule-points =
    { $units ->
        [one] Jeder Stempel bringt dir einen Punkt.
       *[other] Jeder Stempel bringt dir { $units } Punkte.
    }{ rule-limits }
rule-points-reward =
    { $units ->
        [one] Jeder Stempel bringt dir einen Punkt,
       *[other] Jeder Stempel bringt dir { $units } Punkte,
    } und für { $needed } Punkte bekommst du { $reward }.{ rule-limits }
rule-share = Du bekommst { $percent }\xA0% von dem zurück, was du bezahlst ({ $currency }).{ rule-limits }
rule-share-reward = Du sammelst { $percent }\xA0% von dem, was du bezahlst, als Punkte, einen pro Cent ({ $currency }), und für { $needed } Punkte bekommst du { $reward }.{ rule-limits }
rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }
rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Nur in einer unserer Filialen.
       *[other] { " " }Nur in { $stores } unserer Filialen.
    }
rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Höchstens ein Stempel am Tag.
       *[other] { " " }Höchstens { $perDay } Stempel am Tag.
    }
rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Mindestens eine Sekunde zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Sekunden zwischen zwei Scans.
        }
        [minute] { $gap ->
            [one] { " " }Mindestens eine Minute zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Minuten zwischen zwei Scans.
        }
        [hour] { $gap ->
            [one] { " " }Mindestens eine Stunde zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Stunden zwischen zwei Scans.
        }
        [day] { $gap ->
            [one] { " " }Mindestens ein Tag zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Tage zwischen zwei Scans.
        }
       *[none] { "" }
    }
rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }Eine Prämie gilt einen Tag.
       *[other] { " " }Eine Prämie gilt { $rewardDays } Tage.
    }
rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Eine Karte gilt einen Tag.
       *[other] { " " }Eine Karte gilt { $cardDays } Tage.
    }
reason-malformed-customer = Der Code war nicht lesbar.
reason-wrong-kind-customer = Dieser Code ist für etwas anderes.
reason-unknown-key-customer = Das stammt nicht vom Server dieses Ladens.
reason-key-not-valid-customer = Diese Karte muss erneuert werden.
reason-bad-signature-customer = Dieser Code gehört nicht zu der Karte.
reason-other-merchant-customer = Diese Karte gehört zu einem anderen Laden.
reason-unknown-card-customer = Der Laden kennt diese Karte nicht.
reason-stale-customer = Der Code war zu alt.
reason-from-the-future-customer = Die Uhr des Handys geht vor.
reason-expired-customer = Das ist abgelaufen.
reason-lifetime-too-long-customer = Dieser Code gilt nicht.
reason-card-frozen-customer = Diese Karte ist vorerst gesperrt. Frag im Laden nach.
reason-superseded-customer = Deine Karte ist auf dein Handy umgezogen. Zeig sie dort.
reason-step-up-needed-customer = Das muss noch jemand aus dem Team bestätigen. Moment.
reason-redemption-held-customer = Deine Karte ist auf dieses Handy umgezogen. Ihre Prämien warten einen Tag.
reason-online-only-customer = Der Laden hat gerade kein Netz. Versuch es später noch einmal.
reason-offline-ended-customer = Der Laden hat gerade kein Netz. Versuch es später noch einmal.
reason-reward-on-voucher-customer = Für diese Prämie hast du einen Gutschein. Zeig den Gutschein.
reason-unknown-voucher-customer = Dieser Gutschein ist hier nicht bekannt.
reason-other-device-customer = Dieser Gutschein ist für eine andere Theke.
reason-unknown-coupon-customer = Dieser Bon-Code ist hier nicht bekannt.
reason-coupon-void-customer = Dieser Einkauf wurde storniert, deshalb gibt es für den Bon keinen Stempel.
reason-coupon-limit-customer = Die Karte hat für heute alle Stempel von Bons.
reason-old-generation-customer = Diese Karte wurde durch eine neuere ersetzt.
reason-device-revoked-customer = Diese Theke kann gerade nicht scannen.
reason-device-not-confirmed-customer = Diese Theke kann gerade nicht scannen.
reason-before-restore-customer = Das muss sich der Laden erst ansehen.
reason-staff-not-signed-on-customer = Die Theke ist noch nicht bereit.
reason-other-store-customer = Die Theke ist nicht bereit.
reason-already-used-customer = Dieser Code wurde schon benutzt.
reason-before-store-birth-customer = Der Code war zu alt.
reason-device-chain-gap-customer = Die Theke muss erst aufholen.
reason-device-chain-fork-customer = Die Theke kann gerade nicht scannen.
reason-too-late-customer = Der Scan kam zu spät an und zählt nicht.
reason-backdated-customer = Die Uhr an der Theke ging falsch, das hat nicht gezählt.
reason-offline-device-limit-customer = Diese Theke konnte das nicht zählen.
reason-offline-card-limit-customer = Ohne Netz zählt eine Karte hier nur einmal in zwölf Stunden.
reason-follows-quarantined-customer = Das muss sich der Laden erst ansehen.
reason-staff-left-customer = Das muss sich der Laden erst ansehen.
reason-quarantine-full-customer = Die Theke konnte das gerade nicht annehmen.
reason-refused-by-manager-customer = Der Laden hat entschieden, das nicht zu zählen.
reason-program-closed-customer = Dieses Programm läuft gerade nicht.
reason-not-at-this-store-customer = Diese Karte gilt in dieser Filiale nicht.
reason-too-soon-customer = Zu kurz nach dem letzten Stempel.
reason-day-limit-customer = Die Karte hat für heute alle Stempel.
reason-over-limit-card-customer = Die Karte hat für diese Stunde alle Stempel.
reason-over-limit-pair-customer = Weitere Stempel muss der Laden heute bestätigen.
reason-over-limit-staff-customer = Diesen Stempel muss der Laden bestätigen.
reason-over-limit-device-customer = Diesen Stempel muss der Laden bestätigen.
reason-own-card-customer = Das Team stempelt die eigenen Karten nicht selbst.
reason-approval-unknown-customer = Die Theke wartet nicht mehr darauf.
reason-approval-same-person-customer = Diesen Stempel muss der Laden bestätigen.
reason-too-many-at-once-customer = Mehr Stempel auf einmal, als das Programm erlaubt.
reason-sale-needed-customer = Die Theke braucht die Bonnummer.
reason-sale-already-earned-customer = Dieser Einkauf hat seine Stempel schon bekommen.
reason-amount-needed-customer = Die Theke braucht den Betrag.
reason-card-expired-customer = Diese Karte ist abgelaufen.
reason-no-reward-customer = Auf dieser Karte ist noch keine Prämie bereit.
reason-challenge-unknown-customer = Die Theke wartet nicht mehr darauf.
reason-challenge-expired-customer = Die Minute zum Bestätigen ist um.
reason-wrong-digits-customer = Das sind nicht die Ziffern an der Theke.
reason-nothing-to-reverse-customer = Es gibt nichts zu stornieren.
reason-already-reversed-customer = Das wurde schon storniert.
reason-invite-used-customer = Diese Einladung wurde auf einem anderen Handy benutzt.
reason-claim-code-unknown-customer = Dieser Code wurde benutzt oder ersetzt, oder er ist zu alt.
reason-move-limit-customer = Diese Karte ist an einem Tag zehnmal umgezogen. Mehr geht fürs Erste nicht.
reason-move-stopped-customer = Das alte Handy wurde benutzt, deshalb ist die Karte nicht umgezogen.
reason-other-origin-customer = Das gilt für eine andere Adresse.
reason-other-subject-customer = Das gilt für einen anderen Link.
wallet-title = Deine Karten
wallet-title-claim = Deine Karte bei { $merchant }
wallet-title-coupon = Ein Stempel von { $merchant }
wallet-title-arrive = Deine Karte von { $merchant } holen
wallet-title-card = { $progress } von { $needed } – { $merchant }
wallet-claim-from = Von { $merchant }
wallet-claim-title = Deine Karte ist da
wallet-claim-do = Karte holen
wallet-claim-busy = Karte wird angelegt\xA0…
wallet-claim-small = Kein Konto, keine App. Die Karte liegt in diesem Browser auf diesem Handy. Ein privates Fenster vergisst sie.
wallet-claim-looking = Link wird geprüft\xA0…
wallet-claim-failed = Dieser Link geht nicht
wallet-claim-not-genuine = Der Server des Ladens hat eine Karte geschickt, die seine eigenen Schlüssel nicht bestätigen. Deshalb wurde sie nicht angenommen. Sag im Laden Bescheid.
wallet-link-broken-title = Der Link ist unvollständig
wallet-link-broken = Ein Teil ist unterwegs verloren gegangen. Scanne den Code des Ladens noch einmal oder lass dir den Link neu geben.
wallet-back-to-cards = Zurück zu deinen Karten
wallet-back = Zurück
wallet-try-again = Noch einmal
wallet-problem-invite-used = Diese Einladung wurde auf einem anderen Handy benutzt. Lass dir im Laden eine neue geben.
wallet-problem-invite-expired = Diese Einladung ist abgelaufen. Lass dir im Laden eine neue geben.
wallet-problem-claim-code-unknown = Dieser Code gilt nicht mehr: Er wurde schon benutzt oder durch einen neueren ersetzt. Suche den neueren Code oder frag an der Theke.
wallet-problem-move-stopped = Das alte Handy wurde benutzt, deshalb bleibt die Karte dort. Zeig sie auf dem alten Handy. Wurde es gestohlen, lass die Karte an der Theke sperren.
wallet-problem-card-frozen = Der Laden hat diese Karte vorerst gesperrt. Frag an der Theke nach.
wallet-problem-not-found = Der Laden kennt diesen Link nicht mehr. Lass dir einen neuen geben.
wallet-fault-storage-title = Dieser Browser merkt sich nichts
wallet-fault-storage = Der Schlüssel deiner Karte muss auf diesem Handy gespeichert werden, und dieser Browser lässt das nicht zu. Verlasse den privaten Modus oder erlaube dieser Seite, Daten zu speichern. Öffne dann den Link noch einmal.
wallet-fault-keys-title = In diesem Browser geht keine Karte
wallet-fault-insecure = Die Seite wurde nicht über eine sichere Verbindung (https) geöffnet. Öffne den Link, den du vom Laden hast.
wallet-fault-no-key = Er kann den Schlüssel, den eine Karte braucht, nicht anlegen und speichern. Aktualisiere den Browser oder öffne den Link in einem aktuellen Chrome, Safari oder Firefox.
wallet-fault-no-storage = Er speichert keine Schlüssel. Verlasse den privaten Modus oder erlaube dieser Seite, Daten zu speichern. Öffne dann den Link noch einmal.
wallet-tabs = Ansichten
wallet-tab-card = Karte
wallet-tab-history = Verlauf
wallet-cards = Deine Karten
wallet-progress = { $progress } von { $needed }
wallet-rule = Die Regel:
wallet-frozen-title = Diese Karte ist vorerst gesperrt
wallet-frozen = Bis der Laden sie entsperrt, sammelt sie nichts. Frag an der Theke nach.
wallet-live-connecting = Verbinden\xA0…
wallet-live-live = Live
wallet-live-waiting = Offline – der Code gilt
wallet-live-refused = Nicht verbunden
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
wallet-reward-title = Deine Prämie
wallet-reward-ready =
    { $rewards ->
        [one] Du bekommst: { $reward }.
       *[other] Du bekommst { $rewards }-mal: { $reward }.
    }
wallet-reward-do = Jetzt einlösen
wallet-reward-step-show = Zeig diesen Code an der Theke und sag, was du möchtest.
wallet-reward-step-digits = Dort erscheinen dann zwei Ziffern: Gib sie hier ein.
wallet-reward-needs-network = Zum Einlösen brauchst du Netz. Verbinden\xA0…
wallet-reward-none = Noch ist keine Prämie bereit: Die Karte steht bei { $progress } von { $needed }.
wallet-reward-from = Ab { $day }, { $time } Uhr.
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
wallet-enter = Tippe den Code von deinem Papier ab oder scanne das Bild mit der Kamera dieses Handys.
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
wallet-pending-title = Deine Karte soll umziehen
wallet-pending = An einer Theke hat jemand gesagt, dass dieses Handy weg ist. Am { $day } um { $time } Uhr zieht die Karte auf ein anderes um. Wenn du das nicht warst, stoppe es jetzt.
wallet-pending-known = Sie zieht am { $day } um { $time } Uhr auf ein anderes Handy um. Auch wenn du diese Karte an einer Theke scannen lässt, wird das gestoppt.
wallet-pending-stop = Umzug stoppen
wallet-pending-mine = Das war ich
wallet-pending-stopped-title = Gestoppt
wallet-pending-stopped = Die Karte bleibt auf diesem Handy. Wenn du niemanden um den Umzug gebeten hast, sag im Laden Bescheid.
wallet-pending-close = Alles klar
wallet-gone = Hier bemerkt am { $date } um { $time } Uhr: Der Server des Ladens nimmt den Schlüssel dieses Handys für die Karte nicht mehr an.
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
`;export{e as default};