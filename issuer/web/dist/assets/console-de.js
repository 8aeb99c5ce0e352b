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
console-again = Noch einmal
console-cancel = Abbrechen
console-copy = Link kopieren
console-copied = Kopiert
console-share = Teilen\xA0…
console-csv = Als CSV speichern
console-loading = Wird geladen
console-never = Nie
console-status = Status
console-name = Name
console-actions = Aktionen
console-skip = Zum Inhalt springen
console-nowhere = Diese Seite gibt es nicht
console-nowhere-lead = Die Adresse ist vielleicht alt, oder ein Buchstabe fehlt.
console-unreachable = Die Konsole ist nicht erreichbar
console-menu = Menü
console-menu-home = Heute
console-menu-decide = Zu klären
console-menu-programs = Programme
console-menu-cards = Karten
console-menu-staff = Team
console-menu-devices = Geräte
console-menu-stores = Filialen
console-menu-tills = Kassen
console-menu-shop = Laden
console-signout = Abmelden
console-decide-title = Zu klären
console-decide-lead = Scans, die nur ein Mensch beurteilen kann, werden vorgemerkt. Keiner davon zählt, bevor du es sagst.
console-decide-side-open = { $count ->
    [0] Wartend
   *[other] Wartend ({ $count })
}
console-decide-side-settled = Entschieden
console-decide-counted = Gezählt
console-decide-not-counted = Nicht gezählt
console-decide-by = von { $by }, { $time }
console-decide-first = Zurück zum Anfang
console-decide-none-settled = Noch nichts entschieden
console-decide-none-settled-text = Was du zählst oder nicht zählst, steht hier, mit Name und Zeit.
console-decide-none-open = Nichts zu klären
console-decide-none-open-text = Kommt ein Scan, den nur ein Mensch beurteilen kann, wartet er hier.
console-decide-more-open = Spätere
console-decide-more-settled = Frühere
console-decide-open = { $count ->
    [one] Ein Scan zu klären
   *[other] { $count } Scans zu klären
}
console-restored-open-title = Daten aus einer Sicherung zurückgespielt
console-restored-open = Ansehen, was noch zu tun ist
console-restored-title = Unsere Daten wurden am { $at } Uhr aus der Sicherung vom { $backup } Uhr zurückgespielt
console-restored-text = Was dazwischen geschah, fehlt hier. Codes von davor werden abgelehnt, und Prämien, Gutscheine und Einladungen brauchen eine zweite Person, bis du hiermit durch bist.
console-restored-confirm =
    { $count ->
        [one] Bestätige ein Gerät, wenn du es noch hast; ist es verloren, sperre es endgültig
       *[other] Bestätige die { $count } Geräte, die du noch hast, und sperre verlorene endgültig
    }
console-restored-confirmed = Alle Geräte sind bestätigt
console-restored-merge-text = Öffne auf jedem Gerät einmal die Thekenseite, mit Netz. Es sendet von selbst noch einmal, was hier fehlt.
console-restored-merge =
    { $count ->
        [0] Noch einmal Gesendetes zählen
        [one] Noch einmal Gesendetes zählen (ein Scan wartet)
       *[other] Noch einmal Gesendetes zählen ({ $count } Scans warten)
    }
console-restored-merged =
    { $counted ->
        [0] Es wurde nichts Neues gezählt.
        [one] Ein Scan wurde gezählt.
       *[other] { $counted } Scans wurden gezählt.
    } { $left ->
        [0] Es ist nichts mehr übrig.
        [one] Bei einem geht es nicht: Er wartet unten.
       *[other] Bei { $left } geht es nicht: Sie warten unten.
    }
console-restored-end-step = Wenn jede Theke gesendet hat, was sie hatte, reicht wieder eine Person.
console-restored-end = Normal weitermachen
console-restored-end-title = Hat jede Theke gesendet, was sie hatte?
console-restored-end-text = Ab jetzt reicht für Prämien und Gutscheine wieder eine Person, und ältere Einladungen gelten. Was eine Theke später sendet, wartet weiter hier auf dich.
console-decide-card = Karte
console-decide-no-card = Keine Karte von uns
console-decide-count = Stempel
console-decide-scanned = Gescannt, laut Theke
console-decide-arrived = Hier angekommen
console-decide-device = Theke
console-decide-staff = Von
console-decide-signed-on = Damals angemeldet
console-decide-yes = Ja
console-decide-no = Nein
console-decide-sale = Bonnummer
console-decide-code = Code
console-decide-used = Derselbe Code wurde am { $time } Uhr gezählt, an { $device }, { $store }.
console-decide-cannot = So, wie es jetzt ist, lässt er sich nicht zählen.
console-decide-accept = Zählen
console-decide-refuse = Nicht zählen
console-alarm-title = Signaturschlüssel vielleicht gestohlen
console-alarm-text = Eine gültige Signatur nennt eine Karte, die wir nie angelegt haben. Sie wurde nicht gezählt. Ersetze den Signaturschlüssel und finde heraus, wer ihn lesen konnte.
console-alarm-key = Karte { $card }, Schlüssel { $key }
console-alarm-where = { $time } · { $device }, { $store } · { $staff }
console-alarm-seen = Gesehen
console-alarm-title-clone = Karte vielleicht auf zwei Handys
console-alarm-text-clone = Kein einzelnes Handy kann diese Codes gezeigt haben, also hat vielleicht jemand die Karte kopiert. Ihre Scans liefen weiter wie immer. Frag die Person, der sie gehört: Ein Handy, das aus einer Sicherung wiederhergestellt wurde, sieht genauso aus. Kann es niemand erklären, sperre die Karte.
console-alarm-title-stopped = Jemand wollte eine Karte, die nicht verloren ist
console-alarm-text-stopped = Für die Karte eines verlorenen Handys wurde ein Umzugscode erstellt und benutzt. Dann wurde das Handy selbst benutzt, deshalb ist die Karte nicht umgezogen. Frag, wer den Code erstellt hat (der Name steht hier) und wer ihn freigegeben hat.
console-alarm-card = Karte { $card }
console-alarm-look = Karte ansehen
console-gate-saying = Neun sind bezahlt. Der zehnte geht aufs Haus, und es ist wirklich der zehnte.
console-signin-title = Willkommen zurück
console-signin-lead = Melde dich in der Konsole deines Ladens an.
console-signin-do = Anmelden
console-signin-ended = Deine Sitzung ist abgelaufen. Melde dich wieder an, dann bist du, wo du warst.
console-login = Anmeldename
console-password = Passwort
console-link-title = Willkommen
console-link-lead = Dieser Link meldet dich einmal an. Verbraucht wird er erst durch den Knopf unten, nicht schon durch das Öffnen dieser Seite.
console-link-do = Anmelden
console-link-other = Lieber mit Name und Passwort anmelden
console-setup-title = Eröffne deinen Laden
console-setup-lead = Zwei Minuten, dann gestaltest du deine erste Karte.
console-setup-shop = Dein Laden
console-setup-merchant = Name deines Ladens
console-setup-merchant-hint = So, wie deine Kundschaft dich kennt. Er steht auf jeder Karte.
console-setup-store = Erste Filiale
console-setup-store-hint = Straße oder Viertel genügt. Weitere Filialen können folgen.
console-time-zone = Zeitzone
console-currency = Währung
console-setup-you = Du
console-setup-login-hint = Deine E-Mail-Adresse oder ein Name, den du dir merkst. Es wird nichts dorthin geschickt.
console-password-hint = Mindestens { $count } Zeichen. Vier Wörter hintereinander sind gut und leicht zu merken.
console-password-good = Lang genug. Bewahre es gut auf: Niemand kann es dir vorlesen.
console-password-empty = Wähle ein Passwort.
console-password-short = Zu kurz: mindestens { $count } Zeichen.
console-password-plain = Zu leicht zu erraten. Nimm andere Zeichen und nicht deinen Anmeldenamen.
console-password-show = Passwort anzeigen
console-setup-do = Laden eröffnen
console-trouble-empty = Hier fehlt noch etwas.
console-trouble-long = Höchstens { $max } Zeichen.
console-trouble-number = Eine ganze Zahl von { $min } bis { $max }.
console-problem-login-refused = Anmeldename und Passwort passen nicht zusammen. Schau, ob die Feststelltaste an ist.
console-problem-link-used = Dieser Link wurde schon benutzt oder ist abgelaufen. Melde dich mit Anmeldename und Passwort an oder lass dir von denen, die den Server betreiben, einen neuen Link geben.
console-problem-login-taken = Unter diesem Namen meldet sich schon jemand an. Wähle einen anderen Anmeldenamen.
console-problem-not-found = Das gibt es hier nicht mehr.
console-problem-program-closed = Dieses Programm ist geschlossen. Öffne es zuerst.
console-problem-not-waiting = Über diesen Link wartet kein Gerät mehr.
console-problem-wrong-digits = Es wartet ein anderes Gerät als das, dessen Ziffern du gesehen hast. Vergleiche sie noch einmal.
console-problem-expired = Die Zeit dieses Links ist um. Erstelle einen neuen.
console-home-title = Heute
console-today-punches =
    { $count ->
        [one] Stempel
       *[other] Stempel
    }
console-today-rewards =
    { $count ->
        [one] Prämie eingelöst
       *[other] Prämien eingelöst
    }
console-today-cards =
    { $count ->
        [one] neue Karte
       *[other] neue Karten
    }
console-today-refused = abgelehnt
console-key-set-title =
    { $days ->
        [0] Der Schlüsselsatz ist abgelaufen oder läuft heute ab
        [one] Der Schlüsselsatz läuft in { $days } Tag ab
       *[other] Der Schlüsselsatz läuft in { $days } Tagen ab
    }
console-key-set-text =
    Der Stammschlüssel liegt woanders und muss einen neuen signieren: Führe auf dem Rechner des Servers „tenthcup key request“ aus und tu,
    was dort steht. Sonst bleiben Kassen stehen, die allein laufen, und Einladungen werden abgelehnt. Theken, die den Server fragen, laufen weiter.
console-weeks-title = Die letzten vier Wochen
console-chart-label =
    Ein Diagramm der letzten vier Wochen: { $punches ->
        [one] ein Stempel
       *[other] { $punches } Stempel
    }, { $rewards ->
        [one] eine Prämie
       *[other] { $rewards } Prämien
    }. Die Tabelle darunter hat dieselben Zahlen.
console-chart-day =
    { $day }: { $punches ->
        [one] ein Stempel
       *[other] { $punches } Stempel
    }{ $rewards ->
        [0] { "" }
        [one] , eine Prämie
       *[other] , { $rewards } Prämien
    }
console-chart-reward-key = Eingelöste Prämien
console-as-table = Dasselbe als Tabelle
console-day = Tag
console-punches = Stempel
console-rewards = Prämien
console-new-cards = Neue Karten
console-latest-title = Was zuletzt geschah
console-latest-all = Alle Karten
console-latest-none = Noch nichts. Hier wird der erste Stempel stehen.
console-happened-opened = Karte { $card } wurde angelegt
console-happened-punched =
    { $units ->
        [one] Ein Stempel für { $card }
       *[other] { $units } Stempel für { $card }
    }
console-happened-redeemed = { $card } hat eine Prämie eingelöst
console-happened-reversed =
    { $units ->
        [one] Ein Stempel von { $card } wurde storniert
       *[other] { $units } Stempel von { $card } wurden storniert
    }
console-happened-moved = { $card } ist auf ein anderes Handy umgezogen
console-steps-title = Vier Schritte zum ersten Stempel
console-step-done = Erledigt
console-step-program = Karte gestalten
console-step-program-text = Wofür es Stempel gibt und was eine volle Karte bringt.
console-step-staff = Team eintragen
console-step-staff-text = Alle haben eine PIN, so hat jeder Stempel einen Namen.
console-step-counter = Theke koppeln
console-step-counter-text = Jedes Handy oder Tablet mit Kamera genügt.
console-step-invite = Jemanden einladen
console-step-invite-text = Per Link, per QR-Code oder mit dem Poster an der Kasse.
console-program = Programm
console-programs-lead = Jedes Programm ist eine Art Karte: was sie sammelt und was sie bringt.
console-programs-none = Noch kein Programm
console-programs-none-text = Gestalte deine erste Karte: ein Name, eine Zahl, eine Prämie. Das dauert eine Minute.
console-program-new = Neues Programm
console-program-closed = Geschlossen
console-program-since = Seit
console-cards-count =
    { $count ->
        [0] Noch keine Karten
        [one] Eine Karte
       *[other] { $count } Karten
    }
console-designer-title = Karte gestalten
console-designer-lead = Was du hier änderst, siehst du sofort auf der Karte.
console-program-name = Name des Programms
console-program-name-hint = Steht auf der Karte, unter deinem eigenen Namen.
console-program-name-sample = Kaffeekarte
console-program-needed = Stempel
console-program-reward = Prämie
console-program-reward-hint = So, wie sie nach „Du bekommst“ steht: 1 Kaffee gratis.
console-program-reward-sample = 1 Kaffee gratis
console-program-save = Programm starten
console-program-save-hint = Du kannst ein Programm jederzeit schließen. Verdiente Prämien bleiben deiner Kundschaft.
console-preview = So sieht die Karte aus
console-preview-moment = Karte zeigen als
console-preview-new = Neu
console-preview-half = Angefangen
console-preview-full = Voll
console-rule-later = Die Regel steht hier, sobald die Zahlen stimmen.
console-colour = Farbe
console-colour-own = Eigene Farbe
console-colour-roast = Röstung
console-colour-ember = Glut
console-colour-berry = Beere
console-colour-plum = Pflaume
console-colour-ink = Tinte
console-colour-pine = Kiefer
console-colour-honey = Honig
console-colour-cream = Creme
console-colour-night = Nacht
console-icon = Stempelmotiv
console-icon-own = Eigenes Emoji
console-icon-cup = Tasse
console-icon-bean = Kaffeebohne
console-icon-bread = Brot
console-icon-ice = Eis
console-icon-pizza = Pizza
console-icon-flower = Blume
console-icon-scissors = Schere
console-icon-leaf = Blatt
console-icon-heart = Herz
console-icon-star = Stern
console-limits = Grenzen
console-limits-hint = Sie sind sinnvoll eingestellt. Sieh sie dir einmal an.
console-limit-per-day = Stempel am Tag
console-limit-per-day-hint = Pro Karte. Leer: keine Grenze.
console-limit-per-scan = Stempel pro Scan
console-limit-per-scan-hint = Ab zwei wird nach der Bonnummer gefragt.
console-limit-card-days = Tage, die eine Karte gilt
console-limit-card-days-hint = Ab dem Anlegen. Leer: für immer.
console-limit-reward-days = Tage, die eine Prämie gilt
console-limit-reward-days-hint = Ab dem Tag, an dem sie verdient ist. Leer: für immer.
console-limits-more = Weitere Grenzen
console-limits-more-hint = Darüber muss eine zweite Person an einem anderen Gerät freigeben. Eine ehrliche Theke halten sie nie auf.
console-limit-card-hour = Stempel pro Karte und Stunde
console-limit-card-hour-hint = Leer: keine Grenze.
console-limit-pair-day = Pro Person, Karte und Tag
console-limit-pair-day-hint = Damit niemand die Karte von Bekannten füllt. Leer: keine Grenze.
console-limit-staff-hour = Pro Person und Stunde
console-limit-staff-hour-hint = Auf allen Karten. Leer: keine Grenze.
console-limit-staff-day = Pro Person und Tag
console-limit-staff-day-hint = Auf allen Karten. Leer: keine Grenze.
console-limit-device-hour = Pro Theke und Stunde
console-limit-device-hour-hint = Egal, wer dort arbeitet. Leer: keine Grenze.
console-limit-gap = Zeit zwischen zwei Scans
console-limit-gap-hint = Derselben Karte, mindestens. Leer: keine.
console-limit-gap-unit = Zeiteinheit
console-asks = Bei jedem Stempel gefragt
console-asks-sale = Bonnummer
console-asks-sale-hint = Jeder Stempel gehört zu einem Verkauf, und jeder Verkauf zählt einmal.
console-asks-amount = Betrag des Verkaufs
console-asks-amount-hint = Er wird beim Stempel verzeichnet.
console-seconds = Sekunden
console-minutes = Minuten
console-hours = Stunden
console-count-seconds =
    { $count ->
        [one] 1 Sekunde
       *[other] { $count } Sekunden
    }
console-count-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
console-count-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
console-count-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
console-program-close = Programm schließen
console-program-close-title = „{ $name }“ schließen?
console-program-close-text = Keine Stempel mehr, keine neuen Karten. Prämien, die bereit sind, lassen sich noch einlösen. Du kannst es wieder öffnen.
console-program-open = Programm öffnen
console-program-open-title = „{ $name }“ wieder öffnen?
console-program-open-text = Die Karten sammeln wieder Stempel, von dort, wo sie standen.
console-paper-title = Karte auf Papier
console-paper-text = Für alle ohne Handy. Wer den Code fotografiert, hat ihn auch. Deshalb nimmt so eine Karte nur einen Stempel pro Stunde, und ihre Prämien brauchen eine zweite Person.
console-paper-make = Karte zum Drucken erstellen
console-paper-another = Noch eine erstellen
console-paper-qr = QR-Code der Karte { $card }
console-paper-until = Karte { $card }, gültig bis { $date }. Der Code wird nur dieses eine Mal gezeigt.
console-paper-save = Zum Drucken speichern
console-sheet-cards = Karten zum Ausschneiden
console-sheet-hint = 1 bis 1000, zehn pro Seite. Namen mit Buchstaben von außerhalb Westeuropas fehlen auf dem Bogen; die Nummer jeder Karte steht da.
console-sheet-make = PDF zum Drucken erstellen
console-voucher-title = Gutschein
console-voucher-text = Eine Prämie auf Papier: Wer es bringt, bekommt sie. Bis der Gutschein abläuft, wird die Prämie nur mit ihm eingelöst.
console-voucher-make = Gutschein für Prämie { $number }
console-voucher-qr = QR-Code des Gutscheins
console-voucher-where = Wo er gilt
console-voucher-anywhere = An jeder Theke, online
console-voucher-at = Nur an { $device }, { $store }: auch offline
console-voucher-until-at = Gültig bis { $date }, einmal, nur an { $device }, auch wenn dort kein Netz ist. Der Code wird nur dieses eine Mal gezeigt.
console-voucher-until = Gültig bis { $date }, einmal. Der Code wird nur dieses eine Mal gezeigt.
console-invite-title = Eine Person einladen
console-invite-text = Ein Link für eine Person. Einmal angenommen, ist er für alle anderen wertlos.
console-invite-make = Einladung erstellen
console-invite-another = Noch eine erstellen
console-invite-qr = QR-Code der Einladung
console-invite-url = Link der Einladung
console-invite-until = Gültig bis { $date }, für eine Karte.
console-invite-share = { $program } bei { $merchant }
console-join-title = Alle mitmachen lassen
console-join-text = Ein Link für alle: fürs Poster an der Kasse, für deine eigene Seite, für den Bon.
console-join-qr = QR-Code des Mitmach-Links
console-join-url = Mitmach-Link
console-poster-open = Poster zum Drucken
console-poster-title = Mitmach-Poster
console-poster-lead = Ein Blatt A4. Hänge es dort auf, wo man wartet.
console-poster-back = Zurück zum Programm
console-poster-print = Drucken
console-poster-save = Als SVG speichern, für die Druckerei
console-poster-alt = Das Poster: der Name des Programms, seine Regel und ein QR-Code zum Mitmachen
console-card = Karte
console-cards-lead = Jede Karte, und alles, was je mit ihr geschah.
console-cards-none = Noch keine Karten
console-cards-none-text = Eine Karte erscheint hier, sobald jemand eine Einladung annimmt oder über das Poster mitmacht.
console-cards-not-found = Keine Karte beginnt mit „{ $typed }“.
console-search = Karte suchen
console-search-hint = Nach ihren ersten Zeichen, wie Handy und Theke sie zeigen.
console-progress = Stand
console-progress-of = { $progress } von { $needed }
console-opened = Angelegt
console-last-used = Zuletzt benutzt
console-pages = Seiten
console-page = Seite { $page }
console-earlier = Zurück
console-later = Weiter
console-card-active = Aktiv
console-card-frozen = Gesperrt
console-card-erased = Gelöscht
console-card-person = Wenn jemand darum bittet
console-card-export = Alles zu dieser Karte herunterladen
console-card-erase = Person löschen
console-card-erase-title = Die Person hinter Karte { $card } löschen?
console-card-erase-text = Die Karte wird für immer geschlossen, und niemand kann sie zurückholen. Zeiten und Orte ihrer Stempel bleiben, und deine Summen auch; alles, was auf die Person hinweist, verschwindet. Das kann nur, wem der Laden gehört.
console-card-title = Karte { $card }
console-card-no-key = Keiner: Die Karte ist auf Papier oder in einer Wallet-App
console-card-key = Schlüssel des Handys
console-card-debt = Prämien im Minus
console-card-freeze = Karte sperren
console-card-freeze-title = Karte { $card } sperren?
console-card-freeze-text = Sie sammelt nichts und löst nichts ein, bis du sie entsperrst. Der nächste Scan sagt es.
console-card-unfreeze = Karte entsperren
console-card-unfreeze-title = Karte { $card } entsperren?
console-card-unfreeze-text = Sie sammelt und löst wieder ein, ab sofort.
console-events-title = Was geschah
console-events-earlier = Frühere Ereignisse
console-event-opened = Karte angelegt
console-event-punched =
    { $units ->
        [one] Stempel
       *[other] { $units } Stempel
    }
console-event-redeemed = Prämie eingelöst
console-event-reversed =
    { $units ->
        [one] Stempel storniert
       *[other] { $units } Stempel storniert
    }
console-event-moved = Auf anderes Handy umgezogen
console-event-undone = später storniert
console-event-by-customer = Vom Kundenhandy aus
console-event-late = Beim Server angekommen am { $time } Uhr
console-event-waited = Damals angefragt, umgezogen am { $time } Uhr: Bis dahin konnte das verlorene Handy es stoppen
console-rewards-ready =
    { $count ->
        [one] eine Prämie bereit
       *[other] { $count } Prämien bereit
    }
console-sale = Bon { $sale }
console-evidence =
    { $count ->
        [0] Kein Nachweis aufbewahrt
        [one] Nachweis: ein signiertes Token
       *[other] Nachweis: { $count } signierte Token
    }
console-event-hash = Hash dieses Ereignisses
console-event-before = Hash des vorigen Ereignisses
console-event-first = Keiner: Das ist das erste
console-event-reverses = Storniert das Ereignis
console-token-is-claim = was das Kundenhandy verlangt hat
console-token-is-entry = was die Theke signiert hat
console-token-is-show = der Code, der gezeigt wurde
console-token-is-show-card = der Code, der gezeigt wurde, mit der Karte
console-token-is-challenge = der Server bat das Handy, die Prämie zu bestätigen
console-token-is-redeem = die Antwort des Handys
console-token-is-coupon = was auf dem Bon stand
console-token = Das Token, base64url
console-token-hash = SHA-256 des Tokens, von diesem Browser berechnet
console-chain-whole =
    { $from ->
        [1] { $count ->
            [one] Kette intakt: ein Ereignis, das erste.
           *[other] Kette intakt: Alle { $count } Ereignisse nennen lückenlos das jeweils vorige.
        }
       *[other] Kette intakt: Die letzten { $count } Ereignisse, ab Nummer { $from }, nennen lückenlos das jeweils vorige.
    }
console-chain-broken = Die Kette reißt bei Ereignis { $event }: Es nennt nicht das vorige. Jemand hat die Aufzeichnung verändert, oder ein Teil fehlt.
console-number = Nummer
console-event = Ereignis
console-event-when = Geschehen
console-event-recorded = Aufgezeichnet
console-person = Person
console-device = Gerät
console-store = Filiale
console-sale-reference = Bonnummer
console-amount = Betrag
console-staff-lead = Wer an der Theke arbeitet, meldet sich mit einer PIN an. Jeder Stempel trägt einen Namen.
console-staff-none = Noch niemand
console-staff-none-text = Trag dich selbst zuerst ein, wenn du auch an der Theke stehst.
console-staff-add = Person hinzufügen
console-staff-name = Name
console-staff-name-hint = So, wie man im Team sagt. Er steht bei jedem Stempel.
console-staff-save = Hinzufügen
console-staff-active = Im Team
console-staff-left = Nicht mehr da
console-staff-leave = Hat aufgehört
console-staff-leave-for = { $name } hat aufgehört
console-staff-leave-title = Hat { $name } aufgehört?
console-staff-leave-text = Die PIN gilt sofort nicht mehr, auf keinem Gerät. Die gegebenen Stempel bleiben verzeichnet.
console-staff-return = Ist zurück
console-staff-return-for = { $name } ist zurück
console-staff-return-title = Ist { $name } zurück?
console-staff-return-text = Die alte PIN gilt wieder. Setze zur Sicherheit eine neue.
console-staff-manager = Leitung
console-staff-promote = Zur Leitung machen
console-staff-promote-for = Zur Leitung machen: { $name }
console-staff-promote-title = Gehört { $name } zur Leitung?
console-staff-promote-text = Sobald jemand zur Leitung gehört, ändert nur die Leitung die Einstellungen einer Theke.
console-staff-demote = Nicht mehr Leitung
console-staff-demote-for = Nicht mehr Leitung: { $name }
console-staff-demote-title = Gehört { $name } nicht mehr zur Leitung?
console-staff-demote-text = Wenn niemand zur Leitung gehört, dürfen alle die Einstellungen einer Theke ändern.
console-practice = Übungskarten
console-practice-lead = Für neue Kolleginnen und Kollegen: drucken, an einer Theke auf „Mehr“ und „Üben“ tippen und scannen. Sie zählen nie.
console-practice-punch = Eine gute Karte
console-practice-punch-text = Jedes Mal ein Stempel. Ist sie voll, noch einmal unter „Einlösen“ scannen.
console-practice-used = Ein Code, der schon benutzt ist
console-practice-used-text = Die Theke sagt, wann und wo. Bitte um den Code von jetzt.
console-practice-refused = Eine gefälschte Karte
console-practice-refused-text = Die Signatur ist nicht eure, also gibt es keinen Stempel.
console-practice-full = Eine Karte, die voll wird
console-practice-full-text = Der letzte Stempel, und eine Prämie liegt bereit.
console-practice-offline = Ohne Netz
console-practice-offline-text = Was die Theke sagt, solange der Dienst nicht antwortet.
console-own =
    { $count ->
        [0] Eigene Karten
       *[other] Eigene Karten ({ $count })
    }
console-own-for = Eigene Karten von { $name }
console-own-title = Eigene Karten von { $name }
console-own-lead = Niemand stempelt die eigene Karte oder gibt etwas für sie frei: Das macht jemand anderes aus dem Team.
console-own-add = Karte
console-own-add-hint = Ihre ID von der Seite der Karte, oder die ersten Zeichen davon.
console-own-save = Karte eintragen
console-own-done = Fertig
console-own-remove = Entfernen
console-own-remove-for = Karte { $card } entfernen
console-own-none = Diese Karte gibt es hier nicht.
console-own-several = Mehrere Karten beginnen so. Gib mehr von der ID ein.
console-pin = PIN
console-pin-hint = 4 bis 8 Ziffern. Niemand kann sie später nachsehen, aber du kannst jederzeit eine neue setzen.
console-pin-digits = 4 bis 8 Ziffern, sonst nichts.
console-pin-easy = Das probieren alle zuerst. Wähle eine andere.
console-pin-title = Neue PIN für { $name }
console-pin-new = Neue PIN
console-pin-new-for = Neue PIN für { $name }
console-pin-save = Diese PIN setzen
console-devices-lead = Die Handys und Tablets, die scannen. Jedes hat seinen eigenen Schlüssel und lässt sich einzeln sperren.
console-devices-none = Noch kein Gerät
console-devices-none-text = Nimm das Handy oder Tablet, das an der Theke stehen soll, und kopple es: Es braucht eine Kamera oder einen USB-Scanner.
console-device-add = Gerät koppeln
console-device-active = Scannt
console-device-unconfirmed = Zu bestätigen
console-device-confirm = Bestätigen
console-device-confirm-for = { $name } bestätigen
console-device-revoked = Gesperrt
console-device-since = Gekoppelt
console-last-seen = Zuletzt gesehen
console-device-revoke = Endgültig sperren
console-device-revoke-for = { $name } endgültig sperren
console-device-revoke-title = { $name } endgültig sperren?
console-device-revoke-text = Sein Schlüssel gilt ab dem nächsten Scan nicht mehr, und das Gerät kann nicht zurück: Es müsste neu gekoppelt werden. Mach das, wenn ein Gerät verloren oder verkauft ist.
console-enrol-title = Gerät koppeln
console-enrol-lead = Das dauert eine Minute. Du brauchst beide Bildschirme vor dir.
console-enrol-store = In welcher Filiale?
console-enrol-start = Code zeigen
console-enrol-step-open = Scanne diesen Code mit der Kamera des Geräts.
console-enrol-step-name = Gib dem Gerät dort einen Namen.
console-enrol-step-digits = Auf beiden Bildschirmen erscheinen sechs Ziffern. Vergleiche sie und bestätige hier.
console-enrol-qr = QR-Code des Kopplungslinks
console-enrol-url = Kopplungslink
console-expires-in = Gilt noch { $time }
console-enrol-expired = Der Code ist abgelaufen. Zeig einen neuen.
console-enrol-refused = Das Gerät wurde abgelehnt. Zeig einen neuen Code, wenn du es noch einmal versuchen willst.
console-enrol-done = { $name } ist gekoppelt. Das Team kann sich dort jetzt anmelden.
console-enrol-another = Noch eins koppeln
console-arrival-title = „{ $name }“ möchte für dich scannen
console-arrival-text = Zeigt das Gerät diese Ziffern? Bestätige nur, wenn es dieselben sind.
console-arrival-confirm = Sie sind gleich
console-arrival-refuse = Ablehnen
console-tills-lead = Mit einem Schlüssel druckt deine Kasse auf jeden Bon einen Code, den das Kundenhandy zu einem Stempel macht, genau einmal.
console-tills-none = Keine Kasse hat einen Schlüssel
console-tills-none-text = Erstelle einen Schlüssel und gib ihn denen, die sich um deine Kasse kümmern. Er erzeugt Bon-Codes eines Programms für eine Filiale und kann sonst nichts.
console-key = API-Schlüssel
console-key-add = Schlüssel erstellen
console-key-name = Welche Kasse
console-key-save = Schlüssel erstellen
console-key-made = Der Schlüssel ist da
console-key-once = Er wird nur dieses eine Mal gezeigt. Kopiere ihn jetzt in die Kasse. Geht er verloren, sperre ihn endgültig und erstelle einen neuen.
console-key-close = Er ist in der Kasse
console-key-is-active = In Gebrauch
console-key-is-revoked = Gesperrt
console-key-copy = Schlüssel kopieren
console-key-since = Erstellt
console-key-revoke-text = Ab dem nächsten Aufruf erzeugt er keine Bon-Codes mehr, und er kann nicht zurück. Codes auf schon gedruckten Bons gelten weiter.
console-stores-lead = Die Uhr einer Filiale entscheidet, wann ihr Tag endet.
console-store-add = Filiale hinzufügen
console-store-name = Name der Filiale
console-store-save = Hinzufügen
`;export{e as default};