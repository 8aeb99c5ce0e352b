var e=`shared-brand = Tenthcup
shared-language = Språk
shared-card-label =
    { $program }, { $merchant }: { $progress } av { $needed }{ $rewards ->
        [0] .
        [one] , én belønning klar.
       *[other] , { $rewards } belønninger klare.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 klar
       *[other] { $rewards } klare
    }
shared-problem-offline = Ingen forbindelse med butikkens tjeneste. Sjekk nettet og prøv igjen.
shared-problem-page = Noe gikk galt på denne siden. Last den inn på nytt og prøv igjen.
shared-problem-signed-out = Du er logget ut. Logg inn igjen.
shared-problem-throttled =
    { $seconds ->
        [one] For mange forsøk. Vent et sekund, og prøv igjen.
       *[other] For mange forsøk. Vent { $seconds } sekunder, og prøv igjen.
    }
shared-problem-undecided = Tjenesten kunne ikke avgjøre dette akkurat nå. Ingenting ble telt med. Prøv igjen om et øyeblikk.
shared-problem-service = Det er en feil i selve tjenesten. Prøv igjen. Hvis det ikke hjelper, si fra til butikken.
shared-problem-refused = Tjenesten avviste dette.
rule-punch-card =
    { $needed ->
        [one] For hvert klipp får du { $reward }.
       *[other] For hvert { $needed }. klipp får du { $reward }.
    }{ rule-limits }
rule-points =
    { $units ->
        [one] Hvert klipp gir deg ett poeng.
       *[other] Hvert klipp gir deg { $units } poeng.
    }{ rule-limits }
rule-points-reward =
    { $units ->
        [one] Hvert klipp gir deg ett poeng,
       *[other] Hvert klipp gir deg { $units } poeng,
    } og for { $needed } poeng får du { $reward }.{ rule-limits }
rule-share = Du får tilbake { $percent }\xA0% av det du betaler ({ $currency }).{ rule-limits }
rule-share-reward = Du samler { $percent }\xA0% av det du betaler, som poeng, ett per øre ({ $currency }), og for { $needed } poeng får du { $reward }.{ rule-limits }
rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }
rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Gjelder bare i én av butikkene våre.
       *[other] { " " }Gjelder bare i { $stores } av butikkene våre.
    }
rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Maks ett klipp om dagen.
       *[other] { " " }Maks { $perDay } klipp om dagen.
    }
rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Minst ett sekund mellom to skanninger.
           *[other] { " " }Minst { $gap } sekunder mellom to skanninger.
        }
        [minute] { $gap ->
            [one] { " " }Minst ett minutt mellom to skanninger.
           *[other] { " " }Minst { $gap } minutter mellom to skanninger.
        }
        [hour] { $gap ->
            [one] { " " }Minst én time mellom to skanninger.
           *[other] { " " }Minst { $gap } timer mellom to skanninger.
        }
        [day] { $gap ->
            [one] { " " }Minst ett døgn mellom to skanninger.
           *[other] { " " }Minst { $gap } døgn mellom to skanninger.
        }
       *[none] { "" }
    }
rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }En belønning gjelder i én dag.
       *[other] { " " }En belønning gjelder i { $rewardDays } dager.
    }
rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Et kort gjelder i én dag.
       *[other] { " " }Et kort gjelder i { $cardDays } dager.
    }
reason-malformed-customer = Koden kunne ikke leses.
reason-wrong-kind-customer = Denne koden er til noe annet.
reason-unknown-key-customer = Dette er ikke utstedt av butikkens tjeneste.
reason-key-not-valid-customer = Kortet må fornyes.
reason-bad-signature-customer = Koden hører ikke til kortet.
reason-other-merchant-customer = Dette kortet er fra en annen butikk.
reason-unknown-card-customer = Butikken kjenner ikke dette kortet.
reason-stale-customer = Koden var for gammel.
reason-from-the-future-customer = Klokka på mobilen går for fort.
reason-expired-customer = Dette er utløpt.
reason-lifetime-too-long-customer = Koden er ikke gyldig.
reason-card-frozen-customer = Kortet er sperret inntil videre. Spør butikken.
reason-superseded-customer = Kortet ditt er flyttet til mobilen din. Vis det der.
reason-step-up-needed-customer = En kollega må bekrefte dette. Et øyeblikk.
reason-redemption-held-customer = Kortet ditt er flyttet til denne mobilen. Belønningene venter et døgn.
reason-online-only-customer = Butikken er uten nett. Prøv igjen senere.
reason-offline-ended-customer = Butikken er uten nett. Prøv igjen senere.
reason-reward-on-voucher-customer = Du har en kupong for denne belønningen. Vis kupongen.
reason-unknown-voucher-customer = Denne kupongen er ikke kjent her.
reason-other-device-customer = Denne kupongen er for en annen kasse.
reason-unknown-coupon-customer = Denne kvitteringskoden er ikke kjent her.
reason-coupon-void-customer = Kjøpet er annullert, så kvitteringen gir ikke noe klipp.
reason-coupon-limit-customer = Kortet har fått alle klippene fra kvitteringer for i dag.
reason-old-generation-customer = Kortet er erstattet av et nyere.
reason-device-revoked-customer = Denne kassa kan ikke skanne akkurat nå.
reason-device-not-confirmed-customer = Denne kassa kan ikke skanne akkurat nå.
reason-before-restore-customer = Butikken må se på det først.
reason-staff-not-signed-on-customer = Kassa er ikke klar ennå.
reason-other-store-customer = Kassa er ikke klar.
reason-already-used-customer = Denne koden er brukt før.
reason-before-store-birth-customer = Koden var for gammel.
reason-device-chain-gap-customer = Kassa må hente seg inn først.
reason-device-chain-fork-customer = Kassa kan ikke skanne akkurat nå.
reason-too-late-customer = Skanningen kom for sent til å telle.
reason-backdated-customer = Klokka i kassa gikk feil, så dette telte ikke.
reason-offline-device-limit-customer = Denne kassa kunne ikke telle det med.
reason-offline-card-limit-customer = Uten nett teller et kort én gang på tolv timer her.
reason-follows-quarantined-customer = Butikken må se på det først.
reason-staff-left-customer = Butikken må se på det først.
reason-quarantine-full-customer = Kassa kunne ikke ta imot dette akkurat nå.
reason-refused-by-manager-customer = Butikken bestemte at dette ikke skal telle.
reason-program-closed-customer = Dette programmet er ikke åpent nå.
reason-not-at-this-store-customer = Dette kortet gjelder ikke i denne butikken.
reason-too-soon-customer = For kort tid siden forrige klipp.
reason-day-limit-customer = Kortet har fått alle klippene for i dag.
reason-over-limit-card-customer = Kortet har fått alle klippene for denne timen.
reason-over-limit-pair-customer = Butikken må bekrefte flere klipp i dag.
reason-over-limit-staff-customer = Butikken må bekrefte dette klippet.
reason-over-limit-device-customer = Butikken må bekrefte dette klippet.
reason-own-card-customer = Ansatte klipper ikke sine egne kort.
reason-approval-unknown-customer = Kassa venter ikke lenger på dette.
reason-approval-same-person-customer = Butikken må bekrefte dette klippet.
reason-too-many-at-once-customer = Flere klipp på én gang enn programmet tillater.
reason-sale-needed-customer = Kassa trenger nummeret på salget.
reason-sale-already-earned-customer = Dette kjøpet har allerede gitt klippene sine.
reason-amount-needed-customer = Kassa trenger beløpet.
reason-card-expired-customer = Kortet er utløpt.
reason-no-reward-customer = Ingen belønning er klar på dette kortet ennå.
reason-challenge-unknown-customer = Kassa venter ikke lenger på dette.
reason-challenge-expired-customer = Minuttet for å bekrefte er over.
reason-wrong-digits-customer = Det er ikke sifrene som kassa viser.
reason-nothing-to-reverse-customer = Det er ingenting å angre.
reason-already-reversed-customer = Dette er allerede angret.
reason-invite-used-customer = Invitasjonen er brukt på en annen mobil.
reason-claim-code-unknown-customer = Koden er brukt, erstattet eller for gammel.
reason-move-limit-customer = Kortet er flyttet ti ganger på et døgn. Det er nok for nå.
reason-move-stopped-customer = Den gamle mobilen ble brukt, så kortet ble ikke flyttet.
reason-other-origin-customer = Dette er laget for en annen adresse.
reason-other-subject-customer = Dette er laget for en annen lenke.
wallet-title = Kortene dine
wallet-title-claim = Kortet ditt hos { $merchant }
wallet-title-coupon = Et klipp fra { $merchant }
wallet-title-arrive = Flytt kortet ditt fra { $merchant }
wallet-title-card = { $progress } av { $needed } – { $merchant }
wallet-claim-from = Fra { $merchant }
wallet-claim-title = Kortet ditt er klart
wallet-claim-do = Hent kortet
wallet-claim-busy = Lager kortet ditt\xA0…
wallet-claim-small = Ingen konto, ingen app. Kortet ligger i denne nettleseren på denne mobilen. Et privat vindu glemmer det.
wallet-claim-looking = Sjekker lenken\xA0…
wallet-claim-failed = Lenken virket ikke
wallet-claim-not-genuine = Butikkens tjeneste svarte med et kort som dens egne nøkler ikke bekrefter, så det ble ikke hentet. Si fra til butikken.
wallet-link-broken-title = Lenken er ikke hel
wallet-link-broken = En del av den ble borte på veien. Skann koden i butikken en gang til, eller be om å få lenken på nytt.
wallet-back-to-cards = Tilbake til kortene
wallet-back = Tilbake
wallet-try-again = Prøv igjen
wallet-problem-invite-used = Invitasjonen er brukt på en annen mobil. Be butikken om en ny.
wallet-problem-invite-expired = Invitasjonen er utløpt. Be butikken om en ny.
wallet-problem-claim-code-unknown = Denne koden gjelder ikke lenger: Den er brukt, eller en nyere har tatt over. Se etter en nyere kode, eller spør i kassa.
wallet-problem-move-stopped = Den gamle mobilen ble brukt, så kortet blir der. Bruk det på den mobilen. Hvis mobilen er stjålet, kan du få kortet sperret i kassa.
wallet-problem-card-frozen = Butikken har sperret kortet inntil videre. Spør i kassa.
wallet-problem-not-found = Butikken kjenner ikke lenger denne lenken. Be om en ny.
wallet-fault-storage-title = Nettleseren lagrer ingenting
wallet-fault-storage = Nøkkelen til kortet må lagres på denne mobilen, og det tillater ikke nettleseren. Gå ut av privat modus, eller la nettstedet lagre data, og åpne lenken på nytt.
wallet-fault-keys-title = Nettleseren støtter ikke kort
wallet-fault-insecure = Siden ble ikke åpnet over en sikker forbindelse (https). Åpne butikkens egen lenke.
wallet-fault-no-key = Den kan ikke lage og ta vare på nøkkelen et kort trenger. Oppdater nettleseren, eller åpne lenken i en ny utgave av Chrome, Safari eller Firefox.
wallet-fault-no-storage = Den tar ikke vare på nøkler. Gå ut av privat modus, eller la nettstedet lagre data, og åpne lenken på nytt.
wallet-tabs = Visninger
wallet-tab-card = Kort
wallet-tab-history = Historikk
wallet-cards = Kortene dine
wallet-progress = { $progress } av { $needed }
wallet-rule = Regelen:
wallet-frozen-title = Kortet er sperret inntil videre
wallet-frozen = Det får ingen klipp før butikken opphever sperren. Spør i kassa.
wallet-live-connecting = Kobler til\xA0…
wallet-live-live = På nett
wallet-live-waiting = Uten nett – koden virker
wallet-live-refused = Ikke tilkoblet
wallet-code-title = Koden din
wallet-code-label = Koden til kortet ditt. Hold den foran skanneren i kassa.
wallet-code-label-long = Koden til kortet ditt for en kasse uten nett. Hold den foran skanneren.
wallet-code-hint = Hold den foran skanneren. Den fornyes hvert 15. sekund, så et bilde av den er ingenting verdt.
wallet-code-hint-long = For en kasse uten nett: Denne større koden har kortets papirer med seg.
wallet-code-long-do = Kode for kasse uten nett
wallet-code-short-do = Tilbake til vanlig kode
wallet-code-digits = Vanskelig å skanne? Koden som sifre
wallet-code-brightness = Skru opp lysstyrken på skjermen og hold mobilen i ro. Disse sifrene sier det samme som koden:
wallet-code-failed-title = Fikk ikke laget noen kode
wallet-code-failed = Nøkkelen til kortet kunne ikke brukes. Last inn siden på nytt. Hvis det ikke hjelper, spør i kassa. Butikken har fortsatt klippene dine.
wallet-happened-opened = Kortet ditt er klart.
wallet-happened-punched =
    { $units ->
        [one] Klippet! { $progress } av { $needed }.
       *[other] { $units } klipp! { $progress } av { $needed }.
    }
wallet-happened-full = Kortet er fullt: Du får { $reward }!
wallet-happened-moved = Kortet ditt er på denne mobilen nå. { $progress } av { $needed }.
wallet-happened-redeemed = Belønningen er innløst.
wallet-happened-reversed =
    { $units ->
        [one] Ett klipp ble trukket tilbake. { $progress } av { $needed }.
       *[other] { $units } klipp ble trukket tilbake. { $progress } av { $needed }.
    }
wallet-short-opened = Klart
wallet-short-punched =
    { $units ->
        [one] Klippet!
       *[other] { $units } klipp!
    }
wallet-short-full = Fullt!
wallet-short-moved = Flyttet hit
wallet-short-redeemed = Innløst
wallet-short-reversed =
    { $units ->
        [one] Ett trukket tilbake
       *[other] { $units } trukket tilbake
    }
wallet-reward-title = Belønningen din
wallet-reward-ready =
    { $rewards ->
        [one] Venter på deg: { $reward }.
       *[other] Venter på deg, { $rewards } ganger: { $reward }.
    }
wallet-reward-do = Løs inn nå
wallet-reward-step-show = Vis denne koden i kassa og si hva du vil ha.
wallet-reward-step-digits = Så viser kassa to sifre: Tast dem inn her.
wallet-reward-needs-network = Du må være på nett for å få belønningen. Kobler til\xA0…
wallet-reward-none = Ingen belønning er klar ennå: Kortet står på { $progress } av { $needed }.
wallet-reward-from = Fra { $day } kl.\xA0{ $time }.
wallet-reward-held-do = Hvorfor ikke nå?
wallet-reward-held-title = Den venter til { $day } kl.\xA0{ $time }
wallet-reward-held = Kortet ditt ble flyttet til denne mobilen. Det første døgnet etterpå deles det ikke ut noen belønning, så ingen har noe å vinne på å flytte et kort som ikke er deres. Klipp teller som vanlig.
wallet-reward-asks = { $shop } vil gi deg
wallet-digits-label = De to sifrene i kassa
wallet-digits-left =
    { $seconds ->
        [one] Ett sekund igjen.
       *[other] { $seconds } sekunder igjen.
    }
wallet-digits-two = Tast inn de to sifrene som kassa viser.
wallet-digits-why = Bare kassa foran deg viser dem. Slik kan ingen ta belønningen din på avstand.
wallet-redeem-do = Bekreft
wallet-redeem-offline = Det kom ikke noe svar, så vi vet ikke om det ble telt med. Se på kassa, eller bekreft en gang til: Det teller aldri to ganger.
wallet-challenge-title = Belønningen din
wallet-challenge = { $shop } vil gi deg { $reward }.
wallet-challenge-open = Åpne
wallet-challenge-refused = Kassa avsluttet dette. Be om at kortet skannes en gang til.
wallet-redeemed-title = Kos deg!
wallet-redeemed = Fra { $shop }: { $reward }.
wallet-redeemed-close = Tilbake til kortet
wallet-number = Kortnummer { $number }
wallet-care = Ta vare på kortet
wallet-care-recovery = Hvis du mister mobilen
wallet-care-recovery-none = Du har ingen reservekode ennå
wallet-care-recovery-clears = Denne nettleseren kan slette kortet en dag. Du har ingen reservekode ennå
wallet-care-recovery-since = Reservekode fra { $date }
wallet-care-move = Flytt kortet til en annen mobil
wallet-care-enter = Jeg har en reservekode
wallet-care-other = Hent et annet kort til denne mobilen
wallet-care-data = Dine data
wallet-care-install = Legg på hjemskjermen
wallet-care-install-small = Åpnes som en app, også uten nett.
wallet-enter = Tast inn koden fra papiret ditt, eller skann bildet av den med kameraet på denne mobilen.
wallet-waiting-title = Kortet ditt er på vei
wallet-waiting-none = Kortet ditt kom ikke
wallet-waiting-until = Det flyttes til denne mobilen { $day } kl.\xA0{ $time }, med mindre den gamle mobilen blir brukt.
wallet-waiting-keep = Åpne denne siden da: Kortet kommer av seg selv.
wallet-waiting-asked = Du har bedt om kortet, men svaret har ikke kommet ennå. Siden spør igjen av seg selv.
wallet-waiting-stopped-title = Kortet blir der det var
wallet-waiting-stopped = Den gamle mobilen ble brukt, så den er ikke borte. Bruk kortet der. Hvis mobilen er stjålet, kan du få kortet sperret i kassa.
wallet-waiting-over-title = Kortet kom ikke
wallet-waiting-over = Koden gjelder ikke lenger: Den var for gammel, eller kortet ble flyttet med en annen. Spør i kassa.
wallet-waiting-forget = Greit
wallet-pending-title = Kortet skal flyttes herfra
wallet-pending = Noen har sagt i en kasse at denne mobilen er borte. Kortet flyttes til en annen { $day } kl.\xA0{ $time }. Hvis det ikke var deg, stopp det nå.
wallet-pending-known = Det flyttes til en annen mobil { $day } kl.\xA0{ $time }. Flyttingen stopper også hvis kortet skannes i en kasse.
wallet-pending-stop = Stopp dette
wallet-pending-mine = Det var meg
wallet-pending-stopped-title = Stoppet
wallet-pending-stopped = Kortet blir på denne mobilen. Hvis du ikke har bedt noen om å flytte det, si fra til butikken.
wallet-pending-close = Greit
wallet-gone = Oppdaget her { $date } kl.\xA0{ $time }: Butikkens tjeneste godtar ikke lenger denne mobilens nøkkel til kortet.
wallet-event-opened = Kortet åpnet
wallet-event-punched =
    { $units ->
        [one] Klipp
       *[other] { $units } klipp
    }
wallet-event-redeemed = Belønning innløst
wallet-event-reversed =
    { $units ->
        [one] Klipp trukket tilbake
       *[other] { $units } klipp trukket tilbake
    }
wallet-event-moved = Flyttet til en annen mobil
`;export{e as default};