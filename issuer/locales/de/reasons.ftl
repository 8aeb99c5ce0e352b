### Why something is refused: for each reason of crates/token/src/reason.rs a sentence for staff, one for the customer, and what to do
### next. Kept short: the counter is read at arm's length. Nobody is accused of anything.

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
