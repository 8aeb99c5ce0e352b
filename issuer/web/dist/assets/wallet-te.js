var e=`shared-brand = Tenthcup
shared-language = భాష
shared-card-label =
    { $program }, { $merchant }: { $needed }లో { $progress }{ $rewards ->
        [0] .
        [one] , ఒక బహుమతి సిద్ధం.
       *[other] , { $rewards } బహుమతులు సిద్ధం.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 సిద్ధం
       *[other] { $rewards } సిద్ధం
    }
shared-problem-offline = షాపు సర్వీస్‌కు కనెక్షన్ లేదు. మీ నెట్‌వర్క్ చూసుకుని మళ్లీ ప్రయత్నించండి.
shared-problem-page = ఈ పేజీలో ఏదో తప్పు జరిగింది. దీన్ని మళ్లీ లోడ్ చేసి ప్రయత్నించండి.
shared-problem-signed-out = మీరు సైన్ అవుట్ అయ్యారు. మళ్లీ సైన్ ఇన్ చేయండి.
shared-problem-throttled =
    { $seconds ->
        [one] చాలాసార్లు ప్రయత్నించారు. ఒక సెకను ఆగి, మళ్లీ ప్రయత్నించండి.
       *[other] చాలాసార్లు ప్రయత్నించారు. { $seconds } సెకన్లు ఆగి, మళ్లీ ప్రయత్నించండి.
    }
shared-problem-undecided = సర్వీస్ ఇప్పుడు తేల్చలేకపోయింది. ఏదీ లెక్కలోకి రాలేదు; కాసేపట్లో మళ్లీ ప్రయత్నించండి.
shared-problem-service = సర్వీస్‌లోనే లోపం ఉంది. మళ్లీ ప్రయత్నించండి; అప్పటికీ ఇలాగే ఉంటే, షాపుకు చెప్పండి.
shared-problem-refused = సర్వీస్ దీన్ని ఒప్పుకోలేదు.
rule-punch-card =
    { $needed ->
        [one] ప్రతి ముద్రకు మీకు { $reward }.
       *[other] ప్రతి { $needed } ముద్రలకు మీకు { $reward }.
    }{ rule-limits }
rule-points =
    { $units ->
        [one] ప్రతి ముద్రకు మీకు ఒక పాయింట్.
       *[other] ప్రతి ముద్రకు మీకు { $units } పాయింట్లు.
    }{ rule-limits }
rule-points-reward =
    { $units ->
        [one] ప్రతి ముద్రకు మీకు ఒక పాయింట్,
       *[other] ప్రతి ముద్రకు మీకు { $units } పాయింట్లు,
    } { $needed } పాయింట్లకు { $reward }.{ rule-limits }
rule-share = మీరు చెల్లించే దానిలో { $percent }% మీకు తిరిగి వస్తుంది ({ $currency }).{ rule-limits }
rule-share-reward = మీరు చెల్లించే దానిలో { $percent }% పాయింట్లుగా చేరుతుంది, ఒక్కో పైసాకు లేదా సెంటుకు ఒకటి ({ $currency }). { $needed } పాయింట్లకు మీకు { $reward }.{ rule-limits }
rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }
rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }మా బ్రాంచీల్లో ఒక్క చోట మాత్రమే.
       *[other] { " " }మా బ్రాంచీల్లో { $stores } చోట్ల మాత్రమే.
    }
rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }రోజుకు ఎక్కువలో ఎక్కువ ఒక ముద్ర.
       *[other] { " " }రోజుకు ఎక్కువలో ఎక్కువ { $perDay } ముద్రలు.
    }
rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక సెకను.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } సెకన్లు.
        }
        [minute] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక నిమిషం.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } నిమిషాలు.
        }
        [hour] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక గంట.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } గంటలు.
        }
        [day] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక రోజు.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } రోజులు.
        }
       *[none] { "" }
    }
rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }బహుమతి ఒక రోజు చెల్లుతుంది.
       *[other] { " " }బహుమతి { $rewardDays } రోజులు చెల్లుతుంది.
    }
rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }కార్డు ఒక రోజు చెల్లుతుంది.
       *[other] { " " }కార్డు { $cardDays } రోజులు చెల్లుతుంది.
    }
reason-malformed-customer = కోడ్ చదవలేకపోయాం.
reason-wrong-kind-customer = ఈ కోడ్ వేరే పనికి.
reason-unknown-key-customer = దీన్ని షాపు సర్వీస్ ఇవ్వలేదు.
reason-key-not-valid-customer = ఈ కార్డును పునరుద్ధరించాలి.
reason-bad-signature-customer = ఈ కోడ్ ఆ కార్డుది కాదు.
reason-other-merchant-customer = ఈ కార్డు వేరే షాపుది.
reason-unknown-card-customer = ఈ కార్డు షాపుకు తెలియదు.
reason-stale-customer = కోడ్ చాలా పాతది.
reason-from-the-future-customer = ఫోన్ గడియారం ముందుంది.
reason-expired-customer = దీని గడువు ముగిసింది.
reason-lifetime-too-long-customer = ఈ కోడ్ చెల్లదు.
reason-card-frozen-customer = ఈ కార్డును ప్రస్తుతానికి నిలిపివేశారు. షాపును అడగండి.
reason-superseded-customer = మీ కార్డు మీ ఫోన్‌కు మారింది. అక్కడే చూపండి.
reason-step-up-needed-customer = దీన్ని మరో ఉద్యోగి నిర్ధారించాలి. ఒక్క నిమిషం.
reason-redemption-held-customer = మీ కార్డు ఈ ఫోన్‌కు మారింది. బహుమతుల కోసం ఒక రోజు ఆగాలి.
reason-online-only-customer = షాపులో నెట్‌వర్క్ లేదు. తర్వాత మళ్లీ ప్రయత్నించండి.
reason-offline-ended-customer = షాపులో నెట్‌వర్క్ లేదు. తర్వాత మళ్లీ ప్రయత్నించండి.
reason-reward-on-voucher-customer = ఈ బహుమతికి మీ దగ్గర వోచర్ ఉంది. వోచర్ చూపండి.
reason-unknown-voucher-customer = ఈ వోచర్ ఇక్కడ తెలియదు.
reason-other-device-customer = ఈ వోచర్ వేరే కౌంటర్‌కు.
reason-unknown-coupon-customer = ఈ కూపన్ ఇక్కడ తెలియదు.
reason-coupon-void-customer = ఈ కొనుగోలును రద్దు చేశారు, కాబట్టి దీని బిల్లుకు ముద్ర రాదు.
reason-coupon-limit-customer = ఈ రోజుకు బిల్లుల ముద్రలన్నీ కార్డుపై పడ్డాయి.
reason-old-generation-customer = ఈ కార్డు స్థానంలో కొత్తది వచ్చింది.
reason-device-revoked-customer = ఈ కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-device-not-confirmed-customer = ఈ కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-before-restore-customer = ముందు షాపు దీన్ని చూడాలి.
reason-staff-not-signed-on-customer = కౌంటర్ ఇంకా సిద్ధం కాలేదు.
reason-other-store-customer = కౌంటర్ సిద్ధంగా లేదు.
reason-already-used-customer = ఈ కోడ్‌ను ముందే వాడారు.
reason-before-store-birth-customer = కోడ్ చాలా పాతది.
reason-device-chain-gap-customer = ముందు కౌంటర్ మిగిలిన పని పూర్తి చేయాలి.
reason-device-chain-fork-customer = కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-too-late-customer = స్కాన్ చాలా ఆలస్యంగా చేరింది, లెక్కలోకి రాదు.
reason-backdated-customer = కౌంటర్ గడియారం తప్పుగా ఉంది; ఇది లెక్కలోకి రాలేదు.
reason-offline-device-limit-customer = ఈ కౌంటర్ దీన్ని లెక్కించలేకపోయింది.
reason-offline-card-limit-customer = నెట్‌వర్క్ లేనప్పుడు ఇక్కడ కార్డు పన్నెండు గంటలకు ఒకసారే లెక్కలోకి వస్తుంది.
reason-follows-quarantined-customer = ముందు షాపు దీన్ని చూడాలి.
reason-staff-left-customer = ముందు షాపు దీన్ని చూడాలి.
reason-quarantine-full-customer = కౌంటర్ ఇప్పుడు దీన్ని తీసుకోలేకపోయింది.
reason-refused-by-manager-customer = దీన్ని లెక్కించకూడదని షాపు నిర్ణయించింది.
reason-program-closed-customer = ఈ పథకం ఇప్పుడు నడవడం లేదు.
reason-not-at-this-store-customer = ఈ కార్డు ఈ బ్రాంచిలో చెల్లదు.
reason-too-soon-customer = చివరి ముద్ర పడి ఎక్కువసేపు కాలేదు.
reason-day-limit-customer = కార్డుపై ఈ రోజు ముద్రలన్నీ పడ్డాయి.
reason-over-limit-card-customer = కార్డుపై ఈ గంటకు ముద్రలన్నీ పడ్డాయి.
reason-over-limit-pair-customer = ఈ రోజు ఇంకా ముద్రలు వేయాలంటే షాపు నిర్ధారించాలి.
reason-over-limit-staff-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-over-limit-device-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-own-card-customer = సిబ్బంది తమ సొంత కార్డులపై ముద్ర వేయరు.
reason-approval-unknown-customer = కౌంటర్ ఇప్పుడు దీనికోసం చూడటం లేదు.
reason-approval-same-person-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-too-many-at-once-customer = ఒకేసారి పథకం అనుమతించే దానికంటే ఎక్కువ ముద్రలు.
reason-sale-needed-customer = కౌంటర్‌కు బిల్లు నంబర్ కావాలి.
reason-sale-already-earned-customer = ఈ కొనుగోలుకు ముద్రలు ముందే పడ్డాయి.
reason-amount-needed-customer = కౌంటర్‌కు బిల్లు మొత్తం కావాలి.
reason-card-expired-customer = ఈ కార్డు గడువు ముగిసింది.
reason-no-reward-customer = ఈ కార్డుపై బహుమతి ఇంకా సిద్ధం కాలేదు.
reason-challenge-unknown-customer = కౌంటర్ ఇప్పుడు దీనికోసం చూడటం లేదు.
reason-challenge-expired-customer = నిర్ధారించాల్సిన నిమిషం దాటింది.
reason-wrong-digits-customer = అవి కౌంటర్‌లో కనిపించే అంకెలు కావు.
reason-nothing-to-reverse-customer = వెనక్కి తీసుకోవడానికి ఏమీ లేదు.
reason-already-reversed-customer = దీన్ని ముందే వెనక్కి తీసుకున్నారు.
reason-invite-used-customer = ఈ ఆహ్వానాన్ని వేరే ఫోన్‌లో వాడారు.
reason-claim-code-unknown-customer = ఈ కోడ్‌ను వాడారు, లేదా కొత్తది వచ్చింది, లేదా చాలా పాతది.
reason-move-limit-customer = ఈ కార్డు ఒక రోజులో పదిసార్లు మారింది. ప్రస్తుతానికి ఇక మారదు.
reason-move-stopped-customer = పాత ఫోన్‌ను వాడారు, కాబట్టి కార్డు మారలేదు.
reason-other-origin-customer = ఇది వేరే చిరునామా కోసం చేసింది.
reason-other-subject-customer = ఇది వేరే లింక్ కోసం చేసింది.
wallet-title = మీ కార్డులు
wallet-title-claim = { $merchant } – మీ కార్డు
wallet-title-coupon = { $merchant } నుండి ముద్ర
wallet-title-arrive = మీ { $merchant } కార్డు మార్పు
wallet-title-card = { $needed }లో { $progress } – { $merchant }
wallet-claim-from = { $merchant } నుండి
wallet-claim-title = మీ కార్డు సిద్ధం
wallet-claim-do = ఈ కార్డు తీసుకోండి
wallet-claim-busy = మీ కార్డు తయారవుతోంది…
wallet-claim-small = ఖాతా అక్కర్లేదు, యాప్ అక్కర్లేదు. కార్డు ఈ ఫోన్‌లో, ఈ బ్రౌజర్‌లోనే ఉంటుంది; ప్రైవేట్ విండో దాన్ని మరిచిపోతుంది.
wallet-claim-looking = లింక్ చూస్తున్నాం…
wallet-claim-failed = ఈ లింక్ పనిచేయలేదు
wallet-claim-not-genuine = షాపు సర్వీస్ పంపిన కార్డు, షాపు కీలతో సరిపోలేదు. అందుకే దాన్ని తీసుకోలేదు. షాపుకు చెప్పండి.
wallet-link-broken-title = లింక్ పూర్తిగా లేదు
wallet-link-broken = దారిలో కొంత భాగం పోయింది. షాపు కోడ్‌ను మళ్లీ స్కాన్ చేయండి, లేదా లింక్ మరోసారి అడగండి.
wallet-back-to-cards = మీ కార్డులకు వెళ్లండి
wallet-back = వెనుకకు
wallet-try-again = మళ్లీ ప్రయత్నించండి
wallet-problem-invite-used = ఈ ఆహ్వానాన్ని వేరే ఫోన్‌లో వాడారు. షాపును కొత్తది అడగండి.
wallet-problem-invite-expired = ఈ ఆహ్వానం గడువు ముగిసింది. షాపును కొత్తది అడగండి.
wallet-problem-claim-code-unknown = ఈ కోడ్ ఇక చెల్లదు: దాన్ని వాడారు, లేదా దాని స్థానంలో కొత్తది వచ్చింది. కొత్త కోడ్ ఉందేమో చూడండి, లేదా కౌంటర్ దగ్గర అడగండి.
wallet-problem-move-stopped = పాత ఫోన్‌ను వాడారు, కాబట్టి కార్డు అక్కడే ఉంటుంది. ఆ ఫోన్‌లోనే వాడండి; ఆ ఫోన్‌ను ఎవరైనా దొంగిలించి ఉంటే, కార్డును నిలిపివేయమని కౌంటర్ దగ్గర అడగండి.
wallet-problem-card-frozen = షాపు ఈ కార్డును ప్రస్తుతానికి నిలిపివేసింది. కౌంటర్ దగ్గర అడగండి.
wallet-problem-not-found = ఈ లింక్ ఇప్పుడు షాపుకు తెలియదు. కొత్తది అడగండి.
wallet-fault-storage-title = ఈ బ్రౌజర్ ఏదీ దాచుకోదు
wallet-fault-storage = మీ కార్డు కీ ఈ ఫోన్‌లోనే ఉండాలి, కానీ ఈ బ్రౌజర్ ఒప్పుకోవడం లేదు. ప్రైవేట్ బ్రౌజింగ్ నుండి బయటికి రండి, లేదా డేటా దాచుకోవడానికి ఈ సైట్‌కు అనుమతి ఇవ్వండి. తర్వాత లింక్‌ను మళ్లీ తెరవండి.
wallet-fault-keys-title = ఈ బ్రౌజర్‌లో కార్డు పెట్టలేం
wallet-fault-insecure = ఈ పేజీ సురక్షిత కనెక్షన్ (https) ద్వారా తెరుచుకోలేదు. షాపు ఇచ్చిన లింక్‌నే తెరవండి.
wallet-fault-no-key = కార్డుకు కావలసిన కీని తయారు చేసి దాచడం ఈ బ్రౌజర్‌కు వీలు కాదు. దీన్ని అప్‌డేట్ చేయండి, లేదా లింక్‌ను కొత్త Chrome, Safari లేదా Firefoxలో తెరవండి.
wallet-fault-no-storage = ఈ బ్రౌజర్ కీలను దాచుకోదు. ప్రైవేట్ బ్రౌజింగ్ నుండి బయటికి రండి, లేదా డేటా దాచుకోవడానికి ఈ సైట్‌కు అనుమతి ఇవ్వండి. తర్వాత లింక్‌ను మళ్లీ తెరవండి.
wallet-tabs = స్క్రీన్లు
wallet-tab-card = కార్డు
wallet-tab-history = చరిత్ర
wallet-cards = మీ కార్డులు
wallet-progress = { $needed }లో { $progress }
wallet-rule = నియమం:
wallet-frozen-title = ఈ కార్డును ప్రస్తుతానికి నిలిపివేశారు
wallet-frozen = షాపు మళ్లీ అనుమతించే వరకు దీనిపై ముద్రలు పడవు. కౌంటర్ దగ్గర అడగండి.
wallet-live-connecting = కనెక్ట్ అవుతోంది…
wallet-live-live = లైవ్
wallet-live-waiting = ఆఫ్‌లైన్ – కోడ్ పనిచేస్తుంది
wallet-live-refused = కనెక్ట్ కాలేదు
wallet-code-title = మీ కోడ్
wallet-code-label = మీ కార్డు కోడ్. కౌంటర్ స్కానర్ ముందు పట్టుకోండి.
wallet-code-label-long = నెట్‌వర్క్ లేని కౌంటర్‌కు మీ కార్డు కోడ్. స్కానర్ ముందు పట్టుకోండి.
wallet-code-hint = స్కానర్ ముందు పట్టుకోండి. ఇది 15 సెకన్లకోసారి మారుతుంది, కాబట్టి దీన్ని ఫోటో తీసినా పనికిరాదు.
wallet-code-hint-long = నెట్‌వర్క్ లేని కౌంటర్‌కు: ఈ పెద్ద కోడ్‌లో కార్డు వివరాలు కూడా ఉంటాయి.
wallet-code-long-do = నెట్‌వర్క్ లేని కౌంటర్‌కు కోడ్
wallet-code-short-do = మామూలు కోడ్ చూపండి
wallet-code-digits = స్కాన్ కావడం లేదా? కోడ్ అంకెల్లో
wallet-code-brightness = స్క్రీన్ వెలుగు పెంచి, ఫోన్‌ను కదలకుండా పట్టుకోండి. కోడ్‌లో ఉన్నదే ఈ అంకెల్లో ఉంది:
wallet-code-failed-title = కోడ్ తయారు కాలేదు
wallet-code-failed = కార్డు కీని వాడలేకపోయాం. పేజీని మళ్లీ లోడ్ చేయండి; అప్పటికీ ఇలాగే ఉంటే, కౌంటర్ దగ్గర అడగండి. మీ ముద్రలు షాపు దగ్గరే ఉన్నాయి.
wallet-happened-opened = మీ కార్డు సిద్ధం.
wallet-happened-punched =
    { $units ->
        [one] ముద్ర పడింది! { $needed }లో { $progress }.
       *[other] { $units } ముద్రలు పడ్డాయి! { $needed }లో { $progress }.
    }
wallet-happened-full = కార్డు నిండింది: { $reward } మీ సొంతం!
wallet-happened-moved = మీ కార్డు ఇప్పుడు ఈ ఫోన్‌లో ఉంది. { $needed }లో { $progress }.
wallet-happened-redeemed = బహుమతి అందింది.
wallet-happened-reversed =
    { $units ->
        [one] ఒక ముద్రను వెనక్కి తీసుకున్నారు. { $needed }లో { $progress }.
       *[other] { $units } ముద్రలను వెనక్కి తీసుకున్నారు. { $needed }లో { $progress }.
    }
wallet-short-opened = సిద్ధం
wallet-short-punched =
    { $units ->
        [one] ముద్ర పడింది!
       *[other] { $units } ముద్రలు!
    }
wallet-short-full = నిండింది!
wallet-short-moved = ఇక్కడికి వచ్చింది
wallet-short-redeemed = అందింది
wallet-short-reversed =
    { $units ->
        [one] ఒకటి వెనక్కి
       *[other] { $units } వెనక్కి
    }
wallet-reward-title = మీ బహుమతి
wallet-reward-ready =
    { $rewards ->
        [one] మీ కోసం సిద్ధం: { $reward }.
       *[other] మీ కోసం సిద్ధం, { $rewards } సార్లు: { $reward }.
    }
wallet-reward-do = ఇప్పుడే తీసుకోండి
wallet-reward-step-show = ఈ కోడ్‌ను కౌంటర్ దగ్గర చూపి, మీకేం కావాలో చెప్పండి.
wallet-reward-step-digits = కౌంటర్‌లో రెండు అంకెలు కనిపిస్తాయి: వాటిని ఇక్కడ నొక్కండి.
wallet-reward-needs-network = బహుమతి తీసుకోవడానికి నెట్‌వర్క్ కావాలి. కనెక్ట్ అవుతోంది…
wallet-reward-none = బహుమతి ఇంకా సిద్ధం కాలేదు: కార్డు { $needed }లో { $progress } దగ్గర ఉంది.
wallet-reward-from = { $day }, { $time } నుండి.
wallet-reward-held-do = ఇప్పుడే ఎందుకు కాదు?
wallet-reward-held-title = { $day }, { $time } వరకు ఆగాలి
wallet-reward-held = మీ కార్డు ఈ ఫోన్‌కు మారింది. ఆ తర్వాత ఒక రోజు బహుమతులు ఇవ్వరు: తనది కాని కార్డును మార్చుకుని ఎవరూ లాభపడకుండా. ముద్రలు ఎప్పటిలాగే పడతాయి.
wallet-reward-asks = { $shop } మీకు ఇస్తోంది
wallet-digits-label = కౌంటర్‌లో కనిపించే రెండు అంకెలు
wallet-digits-left =
    { $seconds ->
        [one] ఒక సెకను మిగిలింది.
       *[other] { $seconds } సెకన్లు మిగిలాయి.
    }
wallet-digits-two = కౌంటర్‌లో కనిపించే రెండు అంకెలు నొక్కండి.
wallet-digits-why = ఇవి మీ ముందున్న కౌంటర్‌లో మాత్రమే కనిపిస్తాయి. కాబట్టి దూరం నుండి ఎవరూ మీ బహుమతి తీసుకోలేరు.
wallet-redeem-do = నిర్ధారించండి
wallet-redeem-offline = జవాబు రాలేదు, కాబట్టి లెక్కలోకి వచ్చిందో లేదో తెలియదు. కౌంటర్‌ను చూడండి, లేదా మళ్లీ నిర్ధారించండి: రెండుసార్లు ఎప్పుడూ లెక్కలోకి రాదు.
wallet-challenge-title = మీ బహుమతి
wallet-challenge = { $shop } మీకు ఇస్తోంది: { $reward }.
wallet-challenge-open = తెరవండి
wallet-challenge-refused = కౌంటర్ దీన్ని ముగించింది. మళ్లీ స్కాన్ చేయమని అడగండి.
wallet-redeemed-title = ఆస్వాదించండి!
wallet-redeemed = { $shop } నుండి: { $reward }.
wallet-redeemed-close = కార్డుకు వెళ్లండి
wallet-number = కార్డు నంబర్ { $number }
wallet-care = కార్డును భద్రపరచుకోండి
wallet-care-recovery = ఈ ఫోన్ పోతే
wallet-care-recovery-none = మీకు ఇంకా రికవరీ కోడ్ లేదు
wallet-care-recovery-clears = ఈ బ్రౌజర్ ఎప్పుడైనా కార్డును తుడిచేయవచ్చు. మీకు ఇంకా రికవరీ కోడ్ లేదు
wallet-care-recovery-since = { $date } నాటి రికవరీ కోడ్
wallet-care-move = కార్డును వేరే ఫోన్‌కు మార్చండి
wallet-care-enter = నా దగ్గర రికవరీ కోడ్ ఉంది
wallet-care-other = వేరే కార్డును ఈ ఫోన్‌కు తెచ్చుకోండి
wallet-care-data = మీ డేటా
wallet-care-install = హోమ్ స్క్రీన్‌పై పెట్టండి
wallet-care-install-small = నెట్‌వర్క్ లేకున్నా యాప్‌లా తెరుచుకుంటుంది.
wallet-enter = మీ కాగితం మీది కోడ్ టైప్ చేయండి, లేదా ఈ ఫోన్ కెమెరాతో దాన్ని స్కాన్ చేయండి.
wallet-waiting-title = మీ కార్డు వస్తోంది
wallet-waiting-none = మీ కార్డు రాలేదు
wallet-waiting-until = పాత ఫోన్‌ను వాడకపోతే, { $day }, { $time }కి ఈ ఫోన్‌కు మారుతుంది.
wallet-waiting-keep = అప్పుడు ఈ పేజీ తెరవండి: కార్డు దానంతట అదే వస్తుంది.
wallet-waiting-asked = కార్డును అడిగాం, ఇంకా జవాబు రాలేదు. ఈ పేజీ దానంతట అదే మళ్లీ అడుగుతుంది.
wallet-waiting-stopped-title = కార్డు ఉన్నచోటే ఉంది
wallet-waiting-stopped = పాత ఫోన్‌ను వాడారు, అంటే అది పోలేదు. కార్డును అక్కడే వాడండి. ఆ ఫోన్‌ను ఎవరైనా దొంగిలించి ఉంటే, కార్డును నిలిపివేయమని కౌంటర్ దగ్గర అడగండి.
wallet-waiting-over-title = కార్డు రాలేదు
wallet-waiting-over = ఈ కోడ్ ఇక చెల్లదు: గడువు దాటింది, లేదా వేరే కోడ్‌తో కార్డు మారింది. కౌంటర్ దగ్గర అడగండి.
wallet-waiting-forget = సరే
wallet-pending-title = కార్డు ఈ ఫోన్ నుండి వెళ్లబోతోంది
wallet-pending = ఈ ఫోన్ పోయిందని ఒక కౌంటర్ దగ్గర ఎవరో చెప్పారు. { $day }, { $time }కి కార్డు వేరే ఫోన్‌కు మారుతుంది. అది మీరు కాకపోతే, ఇప్పుడే ఆపండి.
wallet-pending-known = { $day }, { $time }కి ఇది వేరే ఫోన్‌కు మారుతుంది. ఈ కార్డును కౌంటర్ దగ్గర స్కాన్ చేసినా అది ఆగుతుంది.
wallet-pending-stop = దీన్ని ఆపండి
wallet-pending-mine = అది నేనే
wallet-pending-stopped-title = ఆగింది
wallet-pending-stopped = కార్డు ఈ ఫోన్‌లోనే ఉంటుంది. దాన్ని మార్చమని మీరు ఎవరినీ అడగకపోతే, షాపుకు చెప్పండి.
wallet-pending-close = సరే
wallet-gone = { $date }, { $time }కి ఇక్కడ గమనించాం: షాపు సర్వీస్ ఈ కార్డుకు ఈ ఫోన్ కీని ఇక తీసుకోవడం లేదు.
wallet-event-opened = కార్డు మొదలైంది
wallet-event-punched =
    { $units ->
        [one] ముద్ర
       *[other] { $units } ముద్రలు
    }
wallet-event-redeemed = బహుమతి అందింది
wallet-event-reversed =
    { $units ->
        [one] ముద్ర వెనక్కి తీసుకున్నారు
       *[other] { $units } ముద్రలు వెనక్కి తీసుకున్నారు
    }
wallet-event-moved = వేరే ఫోన్‌కు మారింది
`;export{e as default};