### Why something is refused: for each reason of crates/token/src/reason.rs a sentence for staff, one for the customer, and what to do
### next. Kept short: the counter is read at arm's length. Nobody is accused of anything.

reason-malformed-staff = Dette er ikke en fullstendig Tenthcup-kode.
reason-malformed-customer = Koden kunne ikke leses.
reason-malformed-todo = Skann igjen. Be om koden på kundens kortside.

reason-wrong-kind-staff = Denne koden er til noe annet.
reason-wrong-kind-customer = Denne koden er til noe annet.
reason-wrong-kind-todo = Be om koden på kundens kortside.

reason-unknown-key-staff = Koden er ikke utstedt av vår tjeneste.
reason-unknown-key-customer = Dette er ikke utstedt av butikkens tjeneste.
reason-unknown-key-todo = Tilby et nytt kort med velkomstplakaten.

reason-key-not-valid-staff = Nøkkelen bak denne koden er ikke lenger gyldig.
reason-key-not-valid-customer = Kortet må fornyes.
reason-key-not-valid-todo = Be lederen fornye kortet.

reason-bad-signature-staff = Koden er ikke laget av kortet den oppgir.
reason-bad-signature-customer = Koden hører ikke til kortet.
reason-bad-signature-todo = Be om koden som vises nå, på mobilen der kortet er.

reason-other-merchant-staff = Dette kortet er fra en annen bedrift.
reason-other-merchant-customer = Dette kortet er fra en annen butikk.
reason-other-merchant-todo = Be om kortet til din egen butikk, eller tilby et nytt.

reason-unknown-card-staff = Det finnes ikke noe slikt kort.
reason-unknown-card-customer = Butikken kjenner ikke dette kortet.
reason-unknown-card-todo = Tilby et nytt kort med velkomstplakaten.

reason-stale-staff = Koden er for gammel.
reason-stale-customer = Koden var for gammel.
reason-stale-todo = Be om koden som vises nå. Et skjermbilde virker ikke. Vises den nå, går klokka på mobilen for sakte: Koble mobilen til nett.

reason-from-the-future-staff = Koden er foran klokka her.
reason-from-the-future-customer = Klokka på mobilen går for fort.
reason-from-the-future-todo = Koble mobilen til nett, så stiller kortsiden klokka si riktig. Skann så igjen.

reason-expired-staff = Dette er utløpt.
reason-expired-customer = Dette er utløpt.
reason-expired-todo = Be om en ny.

reason-lifetime-too-long-staff = Koden oppgir lengre gyldighet enn noen kode kan ha.
reason-lifetime-too-long-customer = Koden er ikke gyldig.
reason-lifetime-too-long-todo = Tilby et nytt kort med velkomstplakaten.

reason-card-frozen-staff = Kortet er sperret inntil videre.
reason-card-frozen-customer = Kortet er sperret inntil videre. Spør butikken.
reason-card-frozen-todo = Lederen kan si hvorfor, og oppheve sperren.

reason-superseded-staff = Kortet er på en mobil nå. Den gamle koden teller ikke lenger.
reason-superseded-customer = Kortet ditt er flyttet til mobilen din. Vis det der.
reason-superseded-todo = Be om koden på mobilen.

reason-step-up-needed-staff = En person til må godkjenne dette.
reason-step-up-needed-customer = En kollega må bekrefte dette. Et øyeblikk.
reason-step-up-needed-todo = Be en kollega godkjenne det i en annen kasse.

reason-redemption-held-staff = Kortet er flyttet til en annen mobil. Belønningene venter et døgn.
reason-redemption-held-customer = Kortet ditt er flyttet til denne mobilen. Belønningene venter et døgn.
reason-redemption-held-todo = Kom tilbake etter belønningen i morgen. Klipp teller som vanlig.

reason-online-only-staff = Denne kassa kan ikke avgjøre det uten nett.
reason-online-only-customer = Butikken er uten nett. Prøv igjen senere.
reason-online-only-todo = Skann igjen når forbindelsen er tilbake. For et klipp: Be om «Kode for kasse uten nett» på kundens mobil.

reason-offline-ended-staff = Denne kassa har vært uten nett for lenge.
reason-offline-ended-customer = Butikken er uten nett. Prøv igjen senere.
reason-offline-ended-todo = Koble den til nett én gang. Da virker den videre, også uten nett.

reason-reward-on-voucher-staff = Det er delt ut en kupong for denne belønningen.
reason-reward-on-voucher-customer = Du har en kupong for denne belønningen. Vis kupongen.
reason-reward-on-voucher-todo = Be om kupongen og skann den.

reason-unknown-voucher-staff = Det finnes ingen slik kupong.
reason-unknown-voucher-customer = Denne kupongen er ikke kjent her.
reason-unknown-voucher-todo = Ikke gi ut noe. Si fra til lederen.

reason-other-device-staff = Denne kupongen er for en annen kasse.
reason-other-device-customer = Denne kupongen er for en annen kasse.
reason-other-device-todo = Vis kunden til kassa som står på den.

reason-unknown-coupon-staff = Det finnes ingen slik kvitteringskode.
reason-unknown-coupon-customer = Denne kvitteringskoden er ikke kjent her.
reason-unknown-coupon-todo = Ikke gi ut noe. Si fra til lederen.

reason-coupon-void-staff = Salget bak denne kvitteringskoden er annullert.
reason-coupon-void-customer = Kjøpet er annullert, så kvitteringen gir ikke noe klipp.
reason-coupon-void-todo = Det er ikke mer å gjøre. Et nytt salg har sin egen kvitteringskode.

reason-coupon-limit-staff = Kortet har fått så mange klipp fra kvitteringer i dag som det kan få på en dag.
reason-coupon-limit-customer = Kortet har fått alle klippene fra kvitteringer for i dag.
reason-coupon-limit-todo = Skann kortet i kassa i stedet.

reason-old-generation-staff = Kortet er erstattet av et nyere.
reason-old-generation-customer = Kortet er erstattet av et nyere.
reason-old-generation-todo = Be om det nyeste kortet.

reason-device-revoked-staff = Lederen har deaktivert denne kassa.
reason-device-revoked-customer = Denne kassa kan ikke skanne akkurat nå.
reason-device-revoked-todo = Bruk en annen kasse, eller registrer denne på nytt i kontrollpanelet.

reason-device-not-confirmed-staff = Dataene våre er gjenopprettet fra en sikkerhetskopi. Lederen har ikke bekreftet denne kassa siden.
reason-device-not-confirmed-customer = Denne kassa kan ikke skanne akkurat nå.
reason-device-not-confirmed-todo = Be lederen bekrefte den i kontrollpanelet, under «Enheter».

reason-before-restore-staff = Fra før dataene våre ble gjenopprettet fra en sikkerhetskopi. Det venter på lederen.
reason-before-restore-customer = Butikken må se på det først.
reason-before-restore-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser».

reason-staff-not-signed-on-staff = Ingen er pålogget i denne kassa.
reason-staff-not-signed-on-customer = Kassa er ikke klar ennå.
reason-staff-not-signed-on-todo = Logg på med PIN-koden din, og skann igjen.

reason-other-store-staff = Denne kassa hører til en annen butikk.
reason-other-store-customer = Kassa er ikke klar.
reason-other-store-todo = Last inn kassesiden på nytt. Hvis det ikke hjelper, registrer kassa på nytt.

reason-already-used-staff = Denne koden er brukt før.
reason-already-used-customer = Denne koden er brukt før.
reason-already-used-todo = Vent på neste kode på mobilen, og skann den.

reason-before-store-birth-staff = Koden er eldre enn det denne kassa husker.
reason-before-store-birth-customer = Koden var for gammel.
reason-before-store-birth-todo = Vent et minutt, og skann koden som vises da.

reason-device-chain-gap-staff = En tidligere skanning fra denne kassa har ikke kommet fram.
reason-device-chain-gap-customer = Kassa må hente seg inn først.
reason-device-chain-gap-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser».

reason-device-chain-fork-staff = To skanninger fra denne kassa har samme nummer.
reason-device-chain-fork-customer = Kassa kan ikke skanne akkurat nå.
reason-device-chain-fork-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser». Hvis kassa er kopiert, registrer den på nytt.

reason-too-late-staff = Skanningen kom for sent til å telle.
reason-too-late-customer = Skanningen kom for sent til å telle.
reason-too-late-todo = Skann koden som vises nå.

reason-backdated-staff = Skanningen oppgir at den er eldre enn den forrige.
reason-backdated-customer = Klokka i kassa gikk feil, så dette telte ikke.
reason-backdated-todo = Still klokka på denne enheten riktig, og skann igjen.

reason-offline-device-limit-staff = Denne kassa har gjort alle skanningene uten nett som den kan på et døgn.
reason-offline-device-limit-customer = Denne kassa kunne ikke telle det med.
reason-offline-device-limit-todo = Skann igjen når forbindelsen er tilbake, eller i en annen kasse.

reason-offline-card-limit-staff = Kortet ble klippet her uten nett for mindre enn tolv timer siden.
reason-offline-card-limit-customer = Uten nett teller et kort én gang på tolv timer her.
reason-offline-card-limit-todo = Skann igjen når forbindelsen er tilbake.

reason-follows-quarantined-staff = En tidligere skanning fra denne kassa venter på lederen, og denne står bak den i køen.
reason-follows-quarantined-customer = Butikken må se på det først.
reason-follows-quarantined-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser».

reason-staff-left-staff = Den som skannet, jobber ikke her lenger.
reason-staff-left-customer = Butikken må se på det først.
reason-staff-left-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser».

reason-quarantine-full-staff = For mange skanninger venter på lederen. Denne ble ikke tatt imot.
reason-quarantine-full-customer = Kassa kunne ikke ta imot dette akkurat nå.
reason-quarantine-full-todo = Lederen avgjør i kontrollpanelet, under «Avgjørelser». Send den så på nytt.

reason-refused-by-manager-staff = Lederen bestemte at dette ikke skal telle.
reason-refused-by-manager-customer = Butikken bestemte at dette ikke skal telle.
reason-refused-by-manager-todo = Lederen kan si hvorfor.

reason-program-closed-staff = Dette programmet er ikke åpent nå.
reason-program-closed-customer = Dette programmet er ikke åpent nå.
reason-program-closed-todo = Spør lederen når det åpner.

reason-not-at-this-store-staff = Dette programmet gjelder ikke i denne butikken.
reason-not-at-this-store-customer = Dette kortet gjelder ikke i denne butikken.
reason-not-at-this-store-todo = Regelen på kortet sier hvilke butikker det gjelder.

reason-too-soon-staff = For kort tid siden forrige klipp.
reason-too-soon-customer = For kort tid siden forrige klipp.
reason-too-soon-todo = Prøv igjen senere. Regelen på kortet sier når.

reason-day-limit-staff = Kortet har fått alle klippene for i dag.
reason-day-limit-customer = Kortet har fått alle klippene for i dag.
reason-day-limit-todo = Prøv igjen i morgen.

reason-over-limit-card-staff = Kortet har fått alle klippene for denne timen.
reason-over-limit-card-customer = Kortet har fått alle klippene for denne timen.
reason-over-limit-card-todo = En person til må godkjenne dette på en annen enhet.

reason-over-limit-pair-staff = Du har gitt dette kortet alle klippene for i dag.
reason-over-limit-pair-customer = Butikken må bekrefte flere klipp i dag.
reason-over-limit-pair-todo = En person til må godkjenne dette på en annen enhet.

reason-over-limit-staff-staff = Du har gitt så mange klipp som én person kan gi for nå.
reason-over-limit-staff-customer = Butikken må bekrefte dette klippet.
reason-over-limit-staff-todo = En person til må godkjenne dette på en annen enhet.

reason-over-limit-device-staff = Denne kassa har gitt så mange klipp som én enhet kan gi på en time.
reason-over-limit-device-customer = Butikken må bekrefte dette klippet.
reason-over-limit-device-todo = En person til må godkjenne dette på en annen enhet.

reason-own-card-staff = Dette kortet er registrert som ditt eget.
reason-own-card-customer = Ansatte klipper ikke sine egne kort.
reason-own-card-todo = Be en kollega gjøre det i sin kasse.

reason-approval-unknown-staff = Ingenting slikt venter på godkjenning lenger.
reason-approval-unknown-customer = Kassa venter ikke lenger på dette.
reason-approval-unknown-todo = Det er godkjent, eller det har gått ti minutter. Skann kortet igjen.

reason-approval-same-person-staff = En person til må godkjenne dette, i en annen kasse.
reason-approval-same-person-customer = Butikken må bekrefte dette klippet.
reason-approval-same-person-todo = Spør en kollega som er pålogget i en annen kasse.

reason-too-many-at-once-staff = Flere klipp i én skanning enn programmet tillater.
reason-too-many-at-once-customer = Flere klipp på én gang enn programmet tillater.
reason-too-many-at-once-todo = Velg et lavere antall.

reason-sale-needed-staff = Salgsnummeret mangler.
reason-sale-needed-customer = Kassa trenger nummeret på salget.
reason-sale-needed-todo = Tast inn nummeret på kvitteringen, og skann igjen.

reason-sale-already-earned-staff = Dette salget har allerede gitt klippene sine.
reason-sale-already-earned-customer = Dette kjøpet har allerede gitt klippene sine.
reason-sale-already-earned-todo = Sjekk salgsnummeret.

reason-amount-needed-staff = Beløpet mangler.
reason-amount-needed-customer = Kassa trenger beløpet.
reason-amount-needed-todo = Tast inn beløpet, og skann igjen.

reason-card-expired-staff = Kortet er utløpt.
reason-card-expired-customer = Kortet er utløpt.
reason-card-expired-todo = Tilby et nytt kort med velkomstplakaten.

reason-no-reward-staff = Ingen belønning er klar på dette kortet.
reason-no-reward-customer = Ingen belønning er klar på dette kortet ennå.
reason-no-reward-todo = Velg «Klipp» og skann neste kode.

reason-challenge-unknown-staff = Det er ikke bedt om denne belønningen her, eller den er allerede ferdig.
reason-challenge-unknown-customer = Kassa venter ikke lenger på dette.
reason-challenge-unknown-todo = Skann kortet for belønningen en gang til.

reason-challenge-expired-staff = Minuttet for å bekrefte er over.
reason-challenge-expired-customer = Minuttet for å bekrefte er over.
reason-challenge-expired-todo = Skann kortet for belønningen en gang til.

reason-wrong-digits-staff = Sifrene som ble tastet inn, var ikke de som vises her.
reason-wrong-digits-customer = Det er ikke sifrene som kassa viser.
reason-wrong-digits-todo = Vis de to sifrene en gang til. Etter tre feil er det slutt.

reason-nothing-to-reverse-staff = Det er ingenting her som kan angres.
reason-nothing-to-reverse-customer = Det er ingenting å angre.
reason-nothing-to-reverse-todo = Se på kortet i kontrollpanelet.

reason-already-reversed-staff = Dette er allerede angret.
reason-already-reversed-customer = Dette er allerede angret.
reason-already-reversed-todo = Det er ikke mer å gjøre.

reason-invite-used-staff = Invitasjonen er brukt på en annen mobil.
reason-invite-used-customer = Invitasjonen er brukt på en annen mobil.
reason-invite-used-todo = Be butikken om en ny invitasjon.

reason-claim-code-unknown-staff = Koden er brukt, erstattet eller for gammel.
reason-claim-code-unknown-customer = Koden er brukt, erstattet eller for gammel.
reason-claim-code-unknown-todo = Lag en ny kode.

reason-move-limit-staff = Kortet er flyttet ti ganger på et døgn. Det er nok for nå.
reason-move-limit-customer = Kortet er flyttet ti ganger på et døgn. Det er nok for nå.
reason-move-limit-todo = Prøv igjen i morgen.

reason-move-stopped-staff = Den gamle mobilen ble brukt, så kortet ble ikke flyttet.
reason-move-stopped-customer = Den gamle mobilen ble brukt, så kortet ble ikke flyttet.
reason-move-stopped-todo = Se etter den gamle mobilen. Hvis den er stjålet, be lederen sperre kortet.

reason-other-origin-staff = Dette er laget for en annen adresse.
reason-other-origin-customer = Dette er laget for en annen adresse.
reason-other-origin-todo = Åpne siden med butikkens egen lenke.

reason-other-subject-staff = Dette er laget for en annen lenke.
reason-other-subject-customer = Dette er laget for en annen lenke.
reason-other-subject-todo = Åpne butikkens lenke igjen.
