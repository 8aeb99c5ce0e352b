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
reason-malformed-staff = Das ist kein vollständiger Tenthcup-Code.
reason-malformed-customer = Der Code war nicht lesbar.
reason-malformed-todo = Scanne noch einmal. Lass dir den Code auf der Kartenseite zeigen.
reason-wrong-kind-staff = Dieser Code ist für etwas anderes.
reason-wrong-kind-customer = Dieser Code ist für etwas anderes.
reason-wrong-kind-todo = Lass dir den Code auf der Kartenseite zeigen.
reason-unknown-key-staff = Dieser Code stammt nicht vom Server dieses Ladens.
reason-unknown-key-customer = Das stammt nicht vom Server dieses Ladens.
reason-unknown-key-todo = Biete mit dem Mitmach-Poster eine neue Karte an.
reason-key-not-valid-staff = Der Schlüssel hinter diesem Code gilt nicht mehr.
reason-key-not-valid-customer = Diese Karte muss erneuert werden.
reason-key-not-valid-todo = Bitte die Leitung, die Karte zu erneuern.
reason-bad-signature-staff = Dieser Code kommt nicht von der Karte, die er nennt.
reason-bad-signature-customer = Dieser Code gehört nicht zu der Karte.
reason-bad-signature-todo = Lass dir den aktuellen Code auf dem Handy zeigen, auf dem die Karte ist.
reason-other-merchant-staff = Diese Karte gehört zu einem anderen Laden.
reason-other-merchant-customer = Diese Karte gehört zu einem anderen Laden.
reason-other-merchant-todo = Lass dir die Karte deines Ladens zeigen oder biete eine neue an.
reason-unknown-card-staff = Diese Karte ist nirgends eingetragen.
reason-unknown-card-customer = Der Laden kennt diese Karte nicht.
reason-unknown-card-todo = Biete mit dem Mitmach-Poster eine neue Karte an.
reason-stale-staff = Dieser Code ist zu alt.
reason-stale-customer = Der Code war zu alt.
reason-stale-todo = Lass dir den aktuellen Code zeigen. Ein Screenshot geht nicht. Ist er aktuell, geht die Uhr des Handys nach: Verbinde das Handy mit dem Netz.
reason-from-the-future-staff = Dieser Code ist der Uhr hier voraus.
reason-from-the-future-customer = Die Uhr des Handys geht vor.
reason-from-the-future-todo = Verbinde das Handy mit dem Netz, damit die Kartenseite ihre Uhr richtig stellt. Dann scanne noch einmal.
reason-expired-staff = Das ist abgelaufen.
reason-expired-customer = Das ist abgelaufen.
reason-expired-todo = Lass dir einen neuen Code zeigen.
reason-lifetime-too-long-staff = Dieser Code soll länger gelten, als je einer darf.
reason-lifetime-too-long-customer = Dieser Code gilt nicht.
reason-lifetime-too-long-todo = Biete mit dem Mitmach-Poster eine neue Karte an.
reason-card-frozen-staff = Diese Karte ist vorerst gesperrt.
reason-card-frozen-customer = Diese Karte ist vorerst gesperrt. Frag im Laden nach.
reason-card-frozen-todo = Die Leitung weiß, warum, und kann sie entsperren.
reason-superseded-staff = Diese Karte ist jetzt auf einem Handy. Der alte Code zählt nicht mehr.
reason-superseded-customer = Deine Karte ist auf dein Handy umgezogen. Zeig sie dort.
reason-superseded-todo = Lass dir den Code auf dem Handy zeigen.
reason-step-up-needed-staff = Das muss eine zweite Person freigeben.
reason-step-up-needed-customer = Das muss noch jemand aus dem Team bestätigen. Moment.
reason-step-up-needed-todo = Bitte jemanden aus dem Team um Freigabe an einer anderen Theke.
reason-redemption-held-staff = Diese Karte ist auf ein anderes Handy umgezogen. Ihre Prämien warten einen Tag.
reason-redemption-held-customer = Deine Karte ist auf dieses Handy umgezogen. Ihre Prämien warten einen Tag.
reason-redemption-held-todo = Die Prämie gibt es morgen. Stempel zählen wie immer.
reason-online-only-staff = Das kann diese Theke offline nicht entscheiden.
reason-online-only-customer = Der Laden hat gerade kein Netz. Versuch es später noch einmal.
reason-online-only-todo = Scanne noch einmal, wenn die Verbindung wieder da ist. Für einen Stempel: Lass dir auf dem Handy den „Code für Kassen ohne Netz“ zeigen.
reason-offline-ended-staff = Diese Theke ist schon zu lange offline.
reason-offline-ended-customer = Der Laden hat gerade kein Netz. Versuch es später noch einmal.
reason-offline-ended-todo = Verbinde sie einmal, dann geht es weiter, auch offline.
reason-reward-on-voucher-staff = Für diese Prämie wurde ein Gutschein ausgegeben.
reason-reward-on-voucher-customer = Für diese Prämie hast du einen Gutschein. Zeig den Gutschein.
reason-reward-on-voucher-todo = Lass dir den Gutschein zeigen und scanne ihn.
reason-unknown-voucher-staff = Diesen Gutschein gibt es nicht.
reason-unknown-voucher-customer = Dieser Gutschein ist hier nicht bekannt.
reason-unknown-voucher-todo = Gib nichts aus und sag der Leitung Bescheid.
reason-other-device-staff = Dieser Gutschein ist für eine andere Theke.
reason-other-device-customer = Dieser Gutschein ist für eine andere Theke.
reason-other-device-todo = Schick die Person zu der Theke, die darauf steht.
reason-unknown-coupon-staff = Diesen Bon-Code gibt es nicht.
reason-unknown-coupon-customer = Dieser Bon-Code ist hier nicht bekannt.
reason-unknown-coupon-todo = Gib nichts aus und sag der Leitung Bescheid.
reason-coupon-void-staff = Der Verkauf zu diesem Bon-Code wurde storniert.
reason-coupon-void-customer = Dieser Einkauf wurde storniert, deshalb gibt es für den Bon keinen Stempel.
reason-coupon-void-todo = Hier ist nichts mehr zu tun. Ein neuer Verkauf hat einen eigenen Bon-Code.
reason-coupon-limit-staff = Diese Karte hat heute so viele Stempel von Bons bekommen, wie an einem Tag gehen.
reason-coupon-limit-customer = Die Karte hat für heute alle Stempel von Bons.
reason-coupon-limit-todo = Scanne die Karte stattdessen an der Theke.
reason-old-generation-staff = Diese Karte wurde durch eine neuere ersetzt.
reason-old-generation-customer = Diese Karte wurde durch eine neuere ersetzt.
reason-old-generation-todo = Lass dir die neuere Karte zeigen.
reason-device-revoked-staff = Diese Theke wurde von der Leitung abgeschaltet.
reason-device-revoked-customer = Diese Theke kann gerade nicht scannen.
reason-device-revoked-todo = Nimm eine andere Theke oder kopple diese in der Konsole neu.
reason-device-not-confirmed-staff = Unsere Daten wurden aus einer Sicherung zurückgespielt. Seither hat die Leitung diese Theke nicht bestätigt.
reason-device-not-confirmed-customer = Diese Theke kann gerade nicht scannen.
reason-device-not-confirmed-todo = Bitte die Leitung, sie in der Konsole unter „Geräte“ zu bestätigen.
reason-before-restore-staff = Das stammt aus der Zeit, bevor unsere Daten aus einer Sicherung zurückgespielt wurden. Es wartet auf die Leitung.
reason-before-restore-customer = Das muss sich der Laden erst ansehen.
reason-before-restore-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“.
reason-staff-not-signed-on-staff = An dieser Theke ist niemand angemeldet.
reason-staff-not-signed-on-customer = Die Theke ist noch nicht bereit.
reason-staff-not-signed-on-todo = Melde dich mit deiner PIN an, dann scanne noch einmal.
reason-other-store-staff = Diese Theke gehört zu einer anderen Filiale.
reason-other-store-customer = Die Theke ist nicht bereit.
reason-other-store-todo = Lade die Thekenseite neu. Bleibt es so, kopple die Theke noch einmal.
reason-already-used-staff = Dieser Code wurde schon benutzt.
reason-already-used-customer = Dieser Code wurde schon benutzt.
reason-already-used-todo = Warte auf den nächsten Code auf dem Handy und scanne den.
reason-before-store-birth-staff = Dieser Code ist älter als das Gedächtnis dieser Kasse.
reason-before-store-birth-customer = Der Code war zu alt.
reason-before-store-birth-todo = Warte eine Minute, dann scanne den aktuellen Code.
reason-device-chain-gap-staff = Ein früherer Scan dieser Theke ist nicht angekommen.
reason-device-chain-gap-customer = Die Theke muss erst aufholen.
reason-device-chain-gap-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“.
reason-device-chain-fork-staff = Zwei Scans dieser Theke tragen dieselbe Nummer.
reason-device-chain-fork-customer = Die Theke kann gerade nicht scannen.
reason-device-chain-fork-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“. Wurde diese Theke kopiert, kopple sie neu.
reason-too-late-staff = Dieser Scan kam zu spät an und zählt nicht.
reason-too-late-customer = Der Scan kam zu spät an und zählt nicht.
reason-too-late-todo = Scanne noch einmal den aktuellen Code.
reason-backdated-staff = Dieser Scan gibt an, älter zu sein als der davor.
reason-backdated-customer = Die Uhr an der Theke ging falsch, das hat nicht gezählt.
reason-backdated-todo = Stelle die Uhr dieses Geräts richtig und scanne noch einmal.
reason-offline-device-limit-staff = Diese Theke hat schon alle Offline-Scans gemacht, die an einem Tag gehen.
reason-offline-device-limit-customer = Diese Theke konnte das nicht zählen.
reason-offline-device-limit-todo = Scanne noch einmal, wenn die Verbindung wieder da ist, oder an einer anderen Theke.
reason-offline-card-limit-staff = Diese Karte wurde hier vor weniger als zwölf Stunden offline gestempelt.
reason-offline-card-limit-customer = Ohne Netz zählt eine Karte hier nur einmal in zwölf Stunden.
reason-offline-card-limit-todo = Scanne noch einmal, wenn die Verbindung wieder da ist.
reason-follows-quarantined-staff = Ein früherer Scan dieser Theke wartet auf die Leitung, und dieser hinter ihm.
reason-follows-quarantined-customer = Das muss sich der Laden erst ansehen.
reason-follows-quarantined-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“.
reason-staff-left-staff = Wer das gescannt hat, arbeitet nicht mehr hier.
reason-staff-left-customer = Das muss sich der Laden erst ansehen.
reason-staff-left-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“.
reason-quarantine-full-staff = Zu viele Scans warten auf die Leitung, dieser wurde nicht angenommen.
reason-quarantine-full-customer = Die Theke konnte das gerade nicht annehmen.
reason-quarantine-full-todo = Die Leitung entscheidet in der Konsole unter „Zu klären“. Sende es danach noch einmal.
reason-refused-by-manager-staff = Die Leitung hat entschieden, das nicht zu zählen.
reason-refused-by-manager-customer = Der Laden hat entschieden, das nicht zu zählen.
reason-refused-by-manager-todo = Die Leitung weiß, warum.
reason-program-closed-staff = Dieses Programm läuft gerade nicht.
reason-program-closed-customer = Dieses Programm läuft gerade nicht.
reason-program-closed-todo = Frag die Leitung, wann es wieder läuft.
reason-not-at-this-store-staff = Dieses Programm läuft in dieser Filiale nicht.
reason-not-at-this-store-customer = Diese Karte gilt in dieser Filiale nicht.
reason-not-at-this-store-todo = Die Regel auf der Karte nennt die Filialen.
reason-too-soon-staff = Zu kurz nach dem letzten Stempel.
reason-too-soon-customer = Zu kurz nach dem letzten Stempel.
reason-too-soon-todo = Versuch es später noch einmal. Ab wann, sagt die Regel auf der Karte.
reason-day-limit-staff = Diese Karte hat für heute alle Stempel.
reason-day-limit-customer = Die Karte hat für heute alle Stempel.
reason-day-limit-todo = Versuch es morgen noch einmal.
reason-over-limit-card-staff = Diese Karte hat für diese Stunde alle Stempel.
reason-over-limit-card-customer = Die Karte hat für diese Stunde alle Stempel.
reason-over-limit-card-todo = Das muss eine zweite Person an einem anderen Gerät freigeben.
reason-over-limit-pair-staff = Du hast dieser Karte für heute alle Stempel gegeben.
reason-over-limit-pair-customer = Weitere Stempel muss der Laden heute bestätigen.
reason-over-limit-pair-todo = Das muss eine zweite Person an einem anderen Gerät freigeben.
reason-over-limit-staff-staff = Du hast so viele Stempel gegeben, wie eine Person fürs Erste darf.
reason-over-limit-staff-customer = Diesen Stempel muss der Laden bestätigen.
reason-over-limit-staff-todo = Das muss eine zweite Person an einem anderen Gerät freigeben.
reason-over-limit-device-staff = Diese Theke hat so viele Stempel gegeben, wie ein Gerät in einer Stunde darf.
reason-over-limit-device-customer = Diesen Stempel muss der Laden bestätigen.
reason-over-limit-device-todo = Das muss eine zweite Person an einem anderen Gerät freigeben.
reason-own-card-staff = Diese Karte ist als deine eigene eingetragen.
reason-own-card-customer = Das Team stempelt die eigenen Karten nicht selbst.
reason-own-card-todo = Bitte jemanden an einer anderen Theke, das zu machen.
reason-approval-unknown-staff = Dafür wartet keine Freigabe mehr.
reason-approval-unknown-customer = Die Theke wartet nicht mehr darauf.
reason-approval-unknown-todo = Es wurde freigegeben oder zehn Minuten sind um. Scanne die Karte noch einmal.
reason-approval-same-person-staff = Das muss eine zweite Person an einer anderen Theke freigeben.
reason-approval-same-person-customer = Diesen Stempel muss der Laden bestätigen.
reason-approval-same-person-todo = Bitte jemanden, der an einer anderen Theke angemeldet ist.
reason-too-many-at-once-staff = Mehr Stempel in einem Scan, als das Programm erlaubt.
reason-too-many-at-once-customer = Mehr Stempel auf einmal, als das Programm erlaubt.
reason-too-many-at-once-todo = Wähle eine kleinere Zahl.
reason-sale-needed-staff = Die Bonnummer fehlt.
reason-sale-needed-customer = Die Theke braucht die Bonnummer.
reason-sale-needed-todo = Gib die Nummer vom Bon ein, dann scanne noch einmal.
reason-sale-already-earned-staff = Dieser Verkauf hat seine Stempel schon bekommen.
reason-sale-already-earned-customer = Dieser Einkauf hat seine Stempel schon bekommen.
reason-sale-already-earned-todo = Prüfe die Bonnummer.
reason-amount-needed-staff = Der Betrag fehlt.
reason-amount-needed-customer = Die Theke braucht den Betrag.
reason-amount-needed-todo = Gib den Betrag ein, dann scanne noch einmal.
reason-card-expired-staff = Diese Karte ist abgelaufen.
reason-card-expired-customer = Diese Karte ist abgelaufen.
reason-card-expired-todo = Biete mit dem Mitmach-Poster eine neue Karte an.
reason-no-reward-staff = Auf dieser Karte ist keine Prämie bereit.
reason-no-reward-customer = Auf dieser Karte ist noch keine Prämie bereit.
reason-no-reward-todo = Wähle „Stempeln“ und scanne den nächsten Code.
reason-challenge-unknown-staff = Diese Prämie wurde hier nicht verlangt oder ist schon erledigt.
reason-challenge-unknown-customer = Die Theke wartet nicht mehr darauf.
reason-challenge-unknown-todo = Scanne die Karte noch einmal für die Prämie.
reason-challenge-expired-staff = Die Minute zum Bestätigen ist um.
reason-challenge-expired-customer = Die Minute zum Bestätigen ist um.
reason-challenge-expired-todo = Scanne die Karte noch einmal für die Prämie.
reason-wrong-digits-staff = Es wurden andere Ziffern eingegeben als die hier.
reason-wrong-digits-customer = Das sind nicht die Ziffern an der Theke.
reason-wrong-digits-todo = Zeig die zwei Ziffern noch einmal. Nach drei falschen Versuchen ist Schluss.
reason-nothing-to-reverse-staff = Hier gibt es nichts zu stornieren.
reason-nothing-to-reverse-customer = Es gibt nichts zu stornieren.
reason-nothing-to-reverse-todo = Sieh dir die Karte in der Konsole an.
reason-already-reversed-staff = Das wurde schon storniert.
reason-already-reversed-customer = Das wurde schon storniert.
reason-already-reversed-todo = Hier ist nichts mehr zu tun.
reason-invite-used-staff = Diese Einladung wurde auf einem anderen Handy benutzt.
reason-invite-used-customer = Diese Einladung wurde auf einem anderen Handy benutzt.
reason-invite-used-todo = Lass dir im Laden eine neue Einladung geben.
reason-claim-code-unknown-staff = Dieser Code wurde benutzt oder ersetzt, oder er ist zu alt.
reason-claim-code-unknown-customer = Dieser Code wurde benutzt oder ersetzt, oder er ist zu alt.
reason-claim-code-unknown-todo = Erstelle einen neuen Code.
reason-move-limit-staff = Diese Karte ist an einem Tag zehnmal umgezogen. Mehr geht fürs Erste nicht.
reason-move-limit-customer = Diese Karte ist an einem Tag zehnmal umgezogen. Mehr geht fürs Erste nicht.
reason-move-limit-todo = Versuch es morgen noch einmal.
reason-move-stopped-staff = Das alte Handy wurde benutzt, deshalb ist die Karte nicht umgezogen.
reason-move-stopped-customer = Das alte Handy wurde benutzt, deshalb ist die Karte nicht umgezogen.
reason-move-stopped-todo = Suche das alte Handy. Wurde es gestohlen, bitte die Leitung, die Karte zu sperren.
reason-other-origin-staff = Das gilt für eine andere Adresse.
reason-other-origin-customer = Das gilt für eine andere Adresse.
reason-other-origin-todo = Öffne die Seite mit dem Link des Ladens.
reason-other-subject-staff = Das gilt für einen anderen Link.
reason-other-subject-customer = Das gilt für einen anderen Link.
reason-other-subject-todo = Öffne den Link des Ladens noch einmal.
counter-title = Theke
counter-online = Online
counter-connecting = Verbinden
counter-offline = Keine Verbindung
counter-queue-empty = Nichts wartet
counter-queue-waits = { $entries ->
    [one] { $entries } Scan wartet
   *[other] { $entries } Scans warten
}{ $punches ->
    [0] {""}
    [one] { " " }· { $punches } Stempel
   *[other] { " " }· { $punches } Stempel
}{ $rewards ->
    [0] {""}
    [one] { " " }· { $rewards } Prämie
   *[other] { " " }· { $rewards } Prämien
}
counter-queue-sent = zuletzt gesendet { $time }
counter-queue-never-sent = noch nichts gesendet
counter-waiting = Ein Scan wartet
counter-clock-slow = Uhr geht { $minutes } Min. nach: Es gilt die Zeit des Servers
counter-clock-fast = Uhr geht { $minutes } Min. vor: Es gilt die Zeit des Servers
counter-sign-off = Abmelden
counter-starting = Gleich bereit
counter-try-again = Noch einmal
counter-cannot-title = Dieser Browser kann keine Theke sein
counter-cannot-insecure = Die Seite wurde über einfaches http geöffnet. Eine Theke bewahrt einen geheimen Schlüssel auf, und das erlauben Browser nur über https oder auf diesem Computer selbst.
counter-cannot-no-key = Dieser Browser ist zu alt für den Schlüssel, mit dem eine Theke unterschreibt. Aktualisiere ihn oder nimm einen aktuellen Chrome, Edge, Firefox oder Safari.
counter-cannot-no-storage = Dieser Browser speichert keine Daten, wie in einem privaten Fenster. Öffne die Seite in einem normalen Fenster und erlaube ihr, Daten zu speichern.
counter-unreachable-title = Der Server antwortet nicht
counter-unreachable-text = Dieses Gerät ist gekoppelt und versucht es weiter. Schau nach, ob das Netz da ist.
counter-revoked-title = Dieses Gerät ist nicht mehr gekoppelt
counter-revoked-text = Es wurde in der Konsole endgültig gesperrt und kann nicht mehr scannen. Kopple es neu, mit einem neuen Code aus der Konsole.
counter-other-server-title = Das ist nicht der Server, mit dem dieses Gerät gekoppelt wurde
counter-other-server-text = Er hat einen anderen Schlüssel. Es wurde nichts gesendet. Wurde der Server neu eingerichtet, kopple dieses Gerät neu.
counter-forget-device = Kopplung dieses Geräts löschen
counter-forget-sure = Wirklich löschen? Bevor das Gerät wieder scannen kann, muss es neu gekoppelt werden.
counter-forget-yes = Ja, löschen
counter-back = Zurück
counter-cleared-title = Der Browser hat die Daten dieser Theke gelöscht
counter-cleared-text = Ihr Schlüssel ist noch in dieser Seite, solange sie offen bleibt. Speichere ihn jetzt wieder. Ein Code ohne Ergebnis darf noch einmal gescannt werden: Er zählt einmal.
counter-cleared-waiting =
    { $waiting ->
        [0] Es wartet kein Scan auf das Senden.
        [one] Ein Scan, der noch gesendet werden muss, ist auch noch in dieser Seite.
       *[other] { $waiting } Scans, die noch gesendet werden müssen, sind auch noch in dieser Seite.
    }
counter-cleared-do = Wieder speichern
counter-lost = Dieses Gerät war „{ $device }“ in { $store }, bis der Browser seine Daten gelöscht hat. Kopple es neu und sperre das alte in der Konsole endgültig.
counter-lost-waiting =
    { $waiting ->
        [0] Hier wartete nichts, es fehlt also kein Stempel.
        [one] Ein Scan wartete hier und ist weg. Sag es der Leitung: Der Stempel dieses Gasts fehlt.
       *[other] { $waiting } Scans warteten hier und sind weg. Sag es der Leitung: Die Stempel dieser Gäste fehlen.
    }
counter-not-enrolled-title = Mach dieses Gerät zur Theke
counter-not-enrolled-step-1 = Öffne in der Konsole „Geräte“ und wähle „Gerät koppeln“.
counter-not-enrolled-step-2 = Scanne den Code, der erscheint, mit dieser Seite oder mit der Kamera des Handys.
counter-not-enrolled-step-3 = Vergleiche sechs Ziffern auf beiden Bildschirmen und bestätige sie in der Konsole.
counter-not-enrolled-scan = Code scannen
counter-not-enrolled-stop = Kamera aus
counter-not-enrolled-usb = Ein USB-Scanner geht auch: einfach scannen.
counter-not-an-enrol-code = Mit diesem Code lässt sich kein Gerät koppeln.
counter-enrol-elsewhere = Dieser Code gehört zu einer anderen Adresse: { $host }. Öffne die Theke dort.
counter-enrol-again-title = Dieses Gerät ist schon gekoppelt
counter-enrol-again-text = Es ist „{ $device }“ in { $store }. Koppelst du es noch einmal, wird es ein neues Gerät. Das alte solltest du dann in der Konsole endgültig sperren.
counter-enrol-again-go = Neu koppeln
counter-enrol-again-stay = So lassen
counter-enrol-name-title = Wie heißt dieses Gerät?
counter-enrol-name = Name dieses Geräts
counter-enrol-name-hint = Das Team und die Konsole sehen ihn bei jedem Stempel, zum Beispiel „Kasse 1“ oder „Annas Handy“.
counter-enrol-private = Nicht in einem privaten Fenster: Es vergisst das Gerät, wenn es zugeht.
counter-enrol-start = Weiter
counter-enrol-asking-title = Einen Moment
counter-enrol-asking-text = Die Ziffern zum Vergleichen erscheinen, sobald der Server geantwortet hat.
counter-enrol-digits-title = Bestätige diese Ziffern in der Konsole
counter-enrol-digits-text = Auch die Konsole zeigt sechs Ziffern. Bestätige dort nur, wenn es dieselben sind.
counter-enrol-digits-heard = Die Ziffern sind { $digits }
counter-enrol-waiting = Warten auf die Konsole
counter-enrol-offline = Keine Verbindung. Neuer Versuch.
counter-enrol-throttled = Zu viele Versuche. Gleich geht es weiter.
counter-enrol-cancel = Abbrechen
counter-enrol-refused-title = Die Konsole hat abgelehnt
counter-enrol-refused-text = Dieses Gerät wurde nicht gekoppelt. War das ein Versehen, erstelle in der Konsole einen neuen Code.
counter-enrol-gone-title = Dieser Code gilt nicht mehr
counter-enrol-gone-text = Ein Kopplungscode gilt zehn Minuten und nur einmal. Erstelle in der Konsole einen neuen.
counter-enrol-fault-title = Das Koppeln hat nicht geklappt
counter-enrol-wrong-root = Der Server hat nicht den Schlüssel, den der Code verspricht. Erstelle in der Konsole einen neuen Code und öffne ihn von dort.
counter-enrol-refused-by-service = Der Server hat abgelehnt: { $detail }
counter-who-title = Wer ist an der Theke?
counter-nobody-title = Noch kann sich niemand anmelden
counter-nobody-text = Nimm in der Konsole Leute mit PIN ins Team auf. Sie erscheinen hier von selbst.
counter-pin-title = { $name }, deine PIN
counter-pin-heard = { $count ->
    [0] Keine Ziffer eingegeben
    [one] Eine Ziffer eingegeben
   *[other] { $count } Ziffern eingegeben
}
counter-pin-erase = Letzte Ziffer löschen
counter-pin-other = Jemand anderes
counter-signon = Anmelden
counter-pin-wrong = Das ist nicht die PIN. Versuch es noch einmal.
counter-pin-throttled = { $seconds ->
    [one] Zu oft die falsche PIN. Warte eine Sekunde.
   *[other] Zu oft die falsche PIN. Warte { $seconds } Sekunden.
}
counter-pin-offline = Keine Verbindung. Zum Anmelden braucht es den Server. Versuch es gleich noch einmal.
counter-pin-refused = Das Anmelden hat nicht geklappt: { $detail }
counter-camera-start = Kamera an
counter-camera-starting = Kamera startet
counter-camera-stop = Kamera aus
counter-camera-choose = Kamera
counter-camera-nameless = Kamera { $number }
counter-torch-on = Licht an
counter-torch-off = Licht aus
counter-camera-denied = Der Browser darf die Kamera nicht benutzen. Erlaube es in der Adresszeile oder in den Einstellungen des Browsers und versuch es noch einmal. Ein USB-Scanner geht auch so.
counter-camera-none = Keine Kamera gefunden. Ein USB-Scanner geht, und unter „Mehr“ kannst du einen Code einfügen.
counter-camera-none-enrol = Keine Kamera gefunden. Scanne mit einem USB-Scanner oder öffne den Link aus der Konsole in diesem Browser.
counter-camera-busy = Ein anderes Programm benutzt die Kamera. Schließe es und versuch es noch einmal.
counter-camera-insecure = Browser erlauben die Kamera nur über https. Öffne diese Seite über ihre https-Adresse.
counter-camera-ended = Die Kamera ist ausgegangen.
counter-camera-unknown = Die Kamera startet nicht.
counter-decoder-missing = Der Teil, der Codes liest, ließ sich nicht laden. Schau nach, ob das Netz da ist, und versuch es noch einmal.
counter-aim = Kundencode in den Rahmen halten
counter-aim-redeem = Karte scannen, deren Prämie eingelöst wird
counter-usb-ready = oder per USB-Scanner
counter-same-card = Das ist noch dieselbe Karte. Nimm sie weg oder stemple noch einmal.
counter-same-card-again = Noch einmal stempeln
counter-not-ours = Das ist kein Tenthcup-Code.
counter-not-ours-invite = Das ist eine Einladung. Die öffnet man mit dem eigenen Handy.
counter-not-ours-enrol = Mit diesem Code koppelt man ein Gerät. Dieses ist schon gekoppelt.
counter-mode = Wofür gescannt wird
counter-mode-punch = Stempeln
counter-mode-redeem = Einlösen
counter-mode-count = { $count ->
    [one] Ein Stempel
   *[other] { $count } Stempel
}
counter-more = Mehr
counter-less = Fertig
counter-count = Stempel pro Scan
counter-count-less = Ein Stempel weniger
counter-count-more = Ein Stempel mehr
counter-sale = Bonnummer
counter-sale-hint = Sie steht auf dem Bon. Nötig ab zwei Stempeln; jeder Verkauf zählt einmal.
counter-sale-missing = Für mehrere Stempel in einem Scan braucht es die Bonnummer.
counter-type-code = Code tippen oder einfügen
counter-type-code-hint = Die acht Ziffern, die vorgelesen werden, oder ein ganzer Code.
counter-type-code-send = Code benutzen
counter-type-code-not = Das ist weder eine Nummer aus acht Ziffern noch ein Code, der mit 90 beginnt.
counter-sound = Ton
counter-rules = Die Regeln, zum Erklären
counter-undo = { $count ->
    [one] Stempel stornieren
   *[other] { $count } Stempel stornieren
}
counter-undo-left = { $seconds }\xA0s
counter-checking = Wird geprüft
counter-apart = Der Server hatte zu diesem Gerät etwas anderes gespeichert als das Gerät selbst (dort endet es bei Scan { $service }, hier bei { $here }). Weiter geht es mit dem Stand des Servers. Sag der Chefin oder dem Chef Bescheid.
counter-apart-again = { $again ->
    [one] Dem Server fehlte der letzte Scan dieses Geräts, wie nach einer zurückgespielten Sicherung. Er wurde noch einmal gesendet. Sag der Chefin oder dem Chef Bescheid.
   *[other] Dem Server fehlten die letzten { $again } Scans dieses Geräts, wie nach einer zurückgespielten Sicherung. Sie wurden noch einmal gesendet. Sag der Chefin oder dem Chef Bescheid.
}
counter-shift-over = Die Schicht ist vorbei. Melde dich neu an.
counter-aim-look = Code in den Rahmen halten: Es wird nicht gestempelt
counter-aim-typing = Erst fertig tippen, dann scannen
counter-amount = Betrag ({ $currency })
counter-amount-first = Erst den Betrag eingeben, dann scannen.
counter-amount-wrong = Das ist kein Betrag. Schreib ihn wie auf dem Bon.
counter-sale-first = Erst die Bonnummer eingeben, dann scannen.
counter-look = Karte nur ansehen
counter-word-seen = Karte
counter-why-seen = { $program }. Zuletzt benutzt: { $when }. Es wurde nicht gestempelt.
counter-why-seen-held = Ab { $when }: { $reward }
counter-word-not-seen = Unbekannt
counter-why-not-seen = Der Dienst hat nicht geantwortet, und nur er weiß, was auf einer Karte steht.
counter-todo-not-seen = Es wurde nicht gestempelt. Stempeln geht auch ohne Netz weiter.
counter-short-misread = Eine der acht Ziffern stimmt nicht. Schau noch einmal hin.
counter-short-not-to-redeem = Eine Prämie braucht den Code selbst. Scanne ihn, oder füge alle Ziffern ein.
counter-short-unknown = Diese Nummer ist abgelaufen oder benutzt. Bitte um eine neue.
counter-short-offline = Eine Nummer braucht das Netz, und der Dienst hat nicht geantwortet. Scanne den Code.
counter-settings = Einstellungen dieser Theke
counter-settings-locked = Gesperrt. { $managers } kann sie nach dem Anmelden ändern.
counter-outbox-sales = Für Verkäufe über { $sums }
counter-practice = Üben
counter-practice-lead = So sieht jeder Scan aus. Nichts wird gesendet, und nichts zählt. Die Übung endet mit der ersten echten Karte oder nach fünf Minuten.
counter-practice-punch = Eine gute Karte
counter-practice-used = Ein Code, der schon benutzt ist
counter-practice-refused = Eine gefälschte Karte
counter-practice-full = Eine Karte, die voll wird
counter-practice-offline = Ohne Netz
counter-practice-print = Bis dahin lassen sich auch Übungskarten scannen. Es gibt sie in der Konsole, unter Team.
counter-practice-on = Übung läuft: Bis zur ersten echten Karte zählt nichts.
counter-practice-end = Übung beenden
counter-practice-no-card = Das ist ein Übungscode, keine Karte.
counter-practice-mark = Übung: zählt nicht
counter-practice-card = Übungskarte
counter-practice-reward = eine Prämie
counter-word-accepted = Gestempelt
counter-word-provisional = Angenommen (offline)
counter-word-provisional-reward = Eingelöst (offline)
counter-word-used = Schon benutzt
counter-word-refused = Abgelehnt
counter-word-undecided = Noch offen
counter-word-quarantined = Vorgemerkt
counter-why-quarantined = Dieser Scan ist vorgemerkt und zählt noch nicht.
counter-todo-quarantined = Die Leitung entscheidet in der Konsole unter „Zu klären“.
counter-word-redeemed = Eingelöst
counter-word-reversed = Storniert
counter-why-accepted = { $units ->
    [one] Ein Stempel auf { $program }.
   *[other] { $units } Stempel auf { $program }.
}
counter-why-accepted-plain = Der Stempel zählt.
counter-why-reward = { $rewards ->
    [one] Prämie bereit, es gibt { $reward }
   *[other] { $rewards } Prämien bereit, es gibt jeweils { $reward }
}
counter-why-redeemed = Jetzt ausgeben: { $reward }.
counter-why-redeemed-plain = Gib die Prämie aus.
counter-why-reversed = { $units ->
    [one] Der Stempel wurde storniert.
   *[other] { $units } Stempel wurden storniert.
}
counter-why-used-here = Um { $time } Uhr hier benutzt, bei { $staff }.
counter-why-used-here-other-day = Am { $date } um { $time } Uhr hier benutzt, bei { $staff }.
counter-why-used-there = Um { $time } Uhr in { $store } benutzt, bei { $staff }.
counter-why-used-there-other-day = Am { $date } um { $time } Uhr in { $store } benutzt, bei { $staff }.
counter-why-refused = Der Server hat es nicht angenommen.
counter-why-rejected = Der Server hat diesen Scan nicht angenommen: { $detail }
counter-why-not-kept = Dieser Browser konnte den Scan nicht speichern, deshalb wurde er nicht gesendet.
counter-todo-not-kept = Mach auf diesem Gerät Speicher frei, lade die Seite neu und scanne noch einmal.
counter-todo-clock = Hier ist es { $time }. Stimmt das, geht die Uhr des Handys falsch: Verbinde das Handy mit dem Netz. Stimmt es nicht, verbinde diese Theke.
counter-todo-refused = Lass dir einen frischen Code zeigen und scanne noch einmal. Bleibt es so, frag die Chefin oder den Chef.
counter-why-provisional = { $count ->
    [one] Der Stempel zählt, sobald diese Theke wieder online ist.
   *[other] { $count } Stempel zählen, sobald diese Theke wieder online ist.
}
counter-why-provisional-reward = Gib die Prämie aus. Sie wird gebucht, sobald diese Theke wieder online ist.
counter-why-open = Der Server hat nicht geantwortet, und diese Theke kann es nicht selbst entscheiden.
counter-todo-open = Der Scan ist gespeichert und wird von selbst gesendet. Er zählt höchstens einmal. Gib dafür noch nichts aus.
counter-why-unavailable = Der Server ist da, kann aber gerade nicht entscheiden. Der Scan ist gespeichert und wird von selbst noch einmal gesendet. Er zählt höchstens einmal.
counter-why-slow = Der Server hat noch nicht geantwortet. Der Scan ist auf diesem Gerät gespeichert. Er zählt höchstens einmal.
counter-why-throttled = Der Server bittet um etwas Geduld. Der Scan ist gespeichert und wird von selbst noch einmal gesendet.
counter-todo-undecided = Bitte um etwas Geduld oder schreib den Namen auf. Nichts geht verloren.
counter-trying-in = { $seconds ->
    [0] Neuer Versuch läuft
   *[other] Neuer Versuch in { $seconds }\xA0s
}
counter-tries = { $count ->
    [one] Bisher ein Versuch
   *[other] Bisher { $count } Versuche
}
counter-try-now = Jetzt versuchen
counter-progress = { $progress } von { $needed }
counter-card-full = Karte voll
counter-card-full-next = Karte voll, { $progress } von { $needed } auf der nächsten
counter-rewards-ready = { $rewards ->
    [one] Eine Prämie bereit
   *[other] { $rewards } Prämien bereit
}
counter-card = Karte { $short }
counter-next = Weiter
counter-hold = Anhalten
counter-held = Angehalten. Zum Weitermachen tippen.
counter-next-in = Weiter in { $seconds }\xA0s. Tippen hält an.
counter-redeem-now = Jetzt einlösen
counter-outbox-title = Offline-Scans
counter-outbox-waits = Sie sind auf diesem Gerät gespeichert und werden von selbst gesendet, wenn die Verbindung wieder da ist. Lösche bis dahin nicht die Daten dieses Browsers.
counter-outbox-empty = Alle Scans dieses Geräts sind gesendet.
counter-report-title = In den letzten 24 Stunden gesendet
counter-report-counted = { $count } von { $sent } gezählt
counter-report-were-used = { $count } von { $sent } { $count ->
    [one] war schon benutzt
   *[other] waren schon benutzt
}
counter-report-refused = { $count } von { $sent } { $count ->
    [one] wurde abgelehnt
   *[other] wurden abgelehnt
}
counter-report-quarantined = { $count } von { $sent } { $count ->
    [one] wartet auf die Leitung
   *[other] warten auf die Leitung
}
counter-report-scan = { $time }, Karte { $card }
counter-report-used = Schon um { $time } Uhr in { $store } benutzt, an „{ $device }“.
counter-report-accepted = Er zählt.
counter-report-redeemed = Die Prämie ist gebucht.
counter-kept-title = { $count ->
    [one] Ein gesendeter Scan, 30 Tage aufbewahrt
   *[other] { $count } gesendete Scans, 30 Tage aufbewahrt
}
counter-kept-text = Sende sie noch einmal, wenn der Server aus einer Sicherung zurückgespielt wurde oder wenn du wissen willst, was die Leitung entschieden hat. Nichts zählt doppelt.
counter-kept-again = Noch einmal senden
counter-again-running = { $done } von { $all } gesendet
counter-again-done = { $changed ->
    [0] Alle { $all } wurden noch einmal gesendet. Nichts hat sich geändert.
    [one] Alle { $all } wurden noch einmal gesendet. Einer hat jetzt eine andere Antwort:
   *[other] Alle { $all } wurden noch einmal gesendet. { $changed } haben jetzt eine andere Antwort:
}
counter-again-stopped = { $done } von { $all } wurden noch einmal gesendet, dann hat der Server nicht mehr geantwortet. Versuch es gleich noch einmal.
counter-rest-waits = { $entries ->
    [one] Ein Offline-Scan ist noch nicht gesendet. Lass diese Seite offen.
   *[other] { $entries } Offline-Scans sind noch nicht gesendet. Lass diese Seite offen.
}
counter-rest-sent = { $counted } von { $sent } Offline-Scans gezählt. { $quarantined ->
    [0] {""}
    [one] Einer wartet auf die Leitung.
   *[other] { $quarantined } warten auf die Leitung.
}
counter-challenge-ask = Diese Ziffern am Handy eintippen lassen
counter-challenge-heard = Die zwei Ziffern sind { $digits }
counter-challenge-left = Noch { $seconds }\xA0s
counter-challenge-reward = Für { $reward }
counter-challenge-cancel = Zurück zum Scannen
counter-challenge-reconnecting = Die Verbindung ist abgerissen. Die Antwort erscheint, sobald sie wieder da ist.
counter-why-three-wrong = Dreimal wurden andere Ziffern eingetippt. Es wurde nichts eingelöst.
counter-why-challenge-expired = Niemand hat die Ziffern rechtzeitig eingetippt. Es wurde nichts eingelöst.
counter-why-challenge-unseen = Die Verbindung war weg. Deshalb weiß dieses Gerät nicht, ob die Ziffern eingetippt wurden.
counter-todo-challenge-expired = Scanne die Karte noch einmal, um neu anzufangen.
counter-todo-challenge-unseen = Schau aufs Kundenhandy: Dort steht, ob die Prämie eingelöst wurde.
counter-approvals = Freigaben ({ $count })
counter-approvals-title = Wartet auf eine zweite Person
counter-approvals-lead = Hier reicht eine Person allein nicht. Gib nur frei, was du selbst gesehen oder erfragt hast.
counter-approval-what-redeem = Eine Prämie der Karte { $card }, die nicht auf einem Handy ist
counter-approval-what-move = Ein Umzugscode: Karte { $card }, die vorgezeigt wurde, zieht auf ein Handy um
counter-approval-what-move-lost = Ein Umzugscode: Karte { $card }, deren Handy weg sein soll, zieht in einem Tag um
counter-approval-what-punch =
    { $count ->
        [one] Ein Stempel auf Karte { $card }
       *[other] { $count } Stempel auf Karte { $card }
    }
counter-approval-who = { $staff } an { $device }, { $store }, { $time }
counter-approve = Freigeben
counter-approval-why-step-up-needed = Schau dir an, wer da ist und was vorgezeigt wird, nicht nur diesen Bildschirm.
counter-approval-why-over-limit-card = Die Karte hat für diese Stunde alle Stempel.
counter-approval-why-over-limit-pair = Dieselbe Person hat dieser Karte für heute alle Stempel gegeben.
counter-approval-why-over-limit-staff = Diese Person hat so viele Stempel gegeben, wie eine fürs Erste darf.
counter-approval-why-over-limit-device = Die andere Theke hat so viele Stempel gegeben, wie ein Gerät in einer Stunde darf.
counter-move = Umzug auf ein anderes Handy
counter-move-lead = Jemand aus dem Team gibt es an einer anderen Theke frei. Die Prämien der Karte warten einen Tag.
counter-move-paper = Von Papier oder aus einer Wallet-App
counter-move-paper-lead = Die Karte ist dabei. Sie zieht sofort um, und das Papier gilt danach nicht mehr.
counter-move-scan = Karte scannen
counter-move-lost = Von einem verlorenen Handy
counter-move-lost-lead = Die Karte zieht nach einem Tag um, außer das alte Handy zeigt sie noch. Ihre Nummer steht auf dem Blatt mit dem Notfallcode. Mit diesem Code geht es ganz ohne euch.
counter-move-number = Kartennummer, zehn Ziffern
counter-move-number-not = Eine Kartennummer hat zehn Ziffern.
counter-move-number-none = Keine Karte auf einem Handy hat diese Nummer. Frag noch einmal nach oder schau in die Konsole.
counter-move-offline = Der Server hat nicht geantwortet. Versuch es noch einmal, wenn das Netz wieder da ist.
counter-move-find = Karte suchen
counter-move-card = { $program }, Karte { $card }
counter-move-card-times = Seit { $opened }, zuletzt benutzt { $last }
counter-move-ask = Umzugscode anfragen
counter-move-asked =
    { $minutes ->
        [one] Ein Umzugscode wartet auf Freigabe durch jemand anderen: noch eine Minute.
       *[other] Ein Umzugscode wartet auf Freigabe durch jemand anderen: noch { $minutes } Minuten.
    }
counter-move-ready =
    { $minutes ->
        [one] Der Umzugscode ist freigegeben: Er gilt eine Minute.
       *[other] Der Umzugscode ist freigegeben: Er gilt { $minutes } Minuten.
    }
counter-move-forget = Nicht mehr nötig
counter-aim-move = Karte scannen, die umzieht
counter-word-asked = Freigabe nötig
counter-why-asked = Niemand überträgt eine Karte allein.
counter-todo-asked = Jemand aus dem Team gibt es an einer anderen Theke frei. Dann erscheint der Code hier.
counter-word-approved = Freigegeben
counter-why-approved-accepted = Der Stempel zählt. Die andere Theke zeigt es.
counter-why-approved-moving = Die andere Theke zeigt den Code für das neue Handy.
counter-why-approved-redeemed = Die andere Theke gibt die Prämie aus.
counter-word-claimed = Umgezogen
counter-why-claimed = Die Karte ist auf dem neuen Handy. Ihre Prämien warten einen Tag.
counter-word-claimed-pending = Angefragt
counter-why-claimed-pending = Die Karte zieht in einem Tag um, außer das alte Handy zeigt sie vorher.
counter-claim-code-title = Mit dem neuen Handy scannen
counter-claim-code-lead = Seine Kamera öffnet die Seite, auf der die Karte umzieht. Zeig das sonst niemandem.
counter-claim-code-qr = Der Umzugscode, als QR-Code
counter-claim-code-left =
    { $minutes ->
        [one] Gilt noch eine Minute
       *[other] Gilt noch { $minutes } Minuten
    }
counter-claim-code-show = Code zeigen
counter-claim-code-later = Zurück zum Scannen
counter-claim-code-end = Nicht mehr nötig
`;export{e as default};