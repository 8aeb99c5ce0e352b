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
reason-malformed-staff = ఇది పూర్తి Tenthcup కోడ్ కాదు.
reason-malformed-customer = కోడ్ చదవలేకపోయాం.
reason-malformed-todo = మళ్లీ స్కాన్ చేయండి; కస్టమర్ కార్డు పేజీలోని కోడ్ అడగండి.
reason-wrong-kind-staff = ఈ కోడ్ వేరే పనికి.
reason-wrong-kind-customer = ఈ కోడ్ వేరే పనికి.
reason-wrong-kind-todo = కస్టమర్ కార్డు పేజీలోని కోడ్ అడగండి.
reason-unknown-key-staff = ఈ కోడ్‌ను ఈ షాపు సర్వీస్ ఇవ్వలేదు.
reason-unknown-key-customer = దీన్ని షాపు సర్వీస్ ఇవ్వలేదు.
reason-unknown-key-todo = చేరిక పోస్టర్‌తో కొత్త కార్డు ఇవ్వండి.
reason-key-not-valid-staff = ఈ కోడ్ వెనుక ఉన్న కీ ఇక చెల్లదు.
reason-key-not-valid-customer = ఈ కార్డును పునరుద్ధరించాలి.
reason-key-not-valid-todo = కార్డును పునరుద్ధరించమని మేనేజర్‌ను అడగండి.
reason-bad-signature-staff = ఈ కోడ్, ఇది చెప్పే కార్డు నుండి వచ్చింది కాదు.
reason-bad-signature-customer = ఈ కోడ్ ఆ కార్డుది కాదు.
reason-bad-signature-todo = కార్డు ఉన్న ఫోన్‌లోని తాజా కోడ్ అడగండి.
reason-other-merchant-staff = ఈ కార్డు వేరే షాపుది.
reason-other-merchant-customer = ఈ కార్డు వేరే షాపుది.
reason-other-merchant-todo = మీ షాపు కార్డు అడగండి, లేదా కొత్తది ఇవ్వండి.
reason-unknown-card-staff = ఇలాంటి కార్డు నమోదై లేదు.
reason-unknown-card-customer = ఈ కార్డు షాపుకు తెలియదు.
reason-unknown-card-todo = చేరిక పోస్టర్‌తో కొత్త కార్డు ఇవ్వండి.
reason-stale-staff = ఈ కోడ్ చాలా పాతది.
reason-stale-customer = కోడ్ చాలా పాతది.
reason-stale-todo = తాజా కోడ్ అడగండి; స్క్రీన్‌షాట్ పనిచేయదు. తాజాదే అయితే ఫోన్ గడియారం వెనుకబడి ఉంది: ఫోన్‌ను నెట్‌వర్క్‌కు కలపండి.
reason-from-the-future-staff = ఈ కోడ్ ఇక్కడి సమయం కంటే ముందుంది.
reason-from-the-future-customer = ఫోన్ గడియారం ముందుంది.
reason-from-the-future-todo = కార్డు పేజీ గడియారాన్ని సరిచేసుకునేలా ఫోన్‌ను నెట్‌వర్క్‌కు కలపండి; తర్వాత మళ్లీ స్కాన్ చేయండి.
reason-expired-staff = దీని గడువు ముగిసింది.
reason-expired-customer = దీని గడువు ముగిసింది.
reason-expired-todo = కొత్తది అడగండి.
reason-lifetime-too-long-staff = ఈ కోడ్, ఉండాల్సిన దానికంటే ఎక్కువ గడువు చెబుతోంది.
reason-lifetime-too-long-customer = ఈ కోడ్ చెల్లదు.
reason-lifetime-too-long-todo = చేరిక పోస్టర్‌తో కొత్త కార్డు ఇవ్వండి.
reason-card-frozen-staff = ఈ కార్డును ప్రస్తుతానికి నిలిపివేశారు.
reason-card-frozen-customer = ఈ కార్డును ప్రస్తుతానికి నిలిపివేశారు. షాపును అడగండి.
reason-card-frozen-todo = కారణం మేనేజర్ చెప్పగలరు, మళ్లీ అనుమతించగలరు.
reason-superseded-staff = ఈ కార్డు ఇప్పుడు ఫోన్‌లో ఉంది; పాత కోడ్ ఇక చెల్లదు.
reason-superseded-customer = మీ కార్డు మీ ఫోన్‌కు మారింది. అక్కడే చూపండి.
reason-superseded-todo = ఫోన్‌లోని కోడ్ అడగండి.
reason-step-up-needed-staff = దీన్ని రెండో వ్యక్తి ఆమోదించాలి.
reason-step-up-needed-customer = దీన్ని మరో ఉద్యోగి నిర్ధారించాలి. ఒక్క నిమిషం.
reason-step-up-needed-todo = వేరే కౌంటర్‌లో ఆమోదించమని సహోద్యోగిని అడగండి.
reason-redemption-held-staff = ఈ కార్డు వేరే ఫోన్‌కు మారింది. బహుమతుల కోసం ఒక రోజు ఆగాలి.
reason-redemption-held-customer = మీ కార్డు ఈ ఫోన్‌కు మారింది. బహుమతుల కోసం ఒక రోజు ఆగాలి.
reason-redemption-held-todo = బహుమతి కోసం రేపు రావాలి; ముద్రలు ఎప్పటిలాగే పడతాయి.
reason-online-only-staff = ఆఫ్‌లైన్‌లో దీన్ని తేల్చడం ఈ కౌంటర్‌కు కుదరదు.
reason-online-only-customer = షాపులో నెట్‌వర్క్ లేదు. తర్వాత మళ్లీ ప్రయత్నించండి.
reason-online-only-todo = కనెక్షన్ వచ్చాక మళ్లీ స్కాన్ చేయండి. ముద్ర కోసమైతే, కస్టమర్ ఫోన్‌లో “నెట్‌వర్క్ లేని కౌంటర్‌కు కోడ్” అడగండి.
reason-offline-ended-staff = ఈ కౌంటర్ చాలాసేపటి నుండి ఆఫ్‌లైన్‌లో ఉంది.
reason-offline-ended-customer = షాపులో నెట్‌వర్క్ లేదు. తర్వాత మళ్లీ ప్రయత్నించండి.
reason-offline-ended-todo = ఒకసారి కనెక్ట్ చేయండి; తర్వాత ఆఫ్‌లైన్‌లోనూ పనిచేస్తుంది.
reason-reward-on-voucher-staff = ఈ బహుమతికి వోచర్ ఇచ్చారు.
reason-reward-on-voucher-customer = ఈ బహుమతికి మీ దగ్గర వోచర్ ఉంది. వోచర్ చూపండి.
reason-reward-on-voucher-todo = వోచర్ అడిగి, దాన్ని స్కాన్ చేయండి.
reason-unknown-voucher-staff = ఇలాంటి వోచర్ లేదు.
reason-unknown-voucher-customer = ఈ వోచర్ ఇక్కడ తెలియదు.
reason-unknown-voucher-todo = ఏదీ ఇవ్వకండి; మేనేజర్‌కు చెప్పండి.
reason-other-device-staff = ఈ వోచర్ వేరే కౌంటర్‌కు.
reason-other-device-customer = ఈ వోచర్ వేరే కౌంటర్‌కు.
reason-other-device-todo = కస్టమర్‌ను దానిపై పేరున్న కౌంటర్‌కు పంపండి.
reason-unknown-coupon-staff = ఇలాంటి కూపన్ లేదు.
reason-unknown-coupon-customer = ఈ కూపన్ ఇక్కడ తెలియదు.
reason-unknown-coupon-todo = ఏదీ ఇవ్వకండి; మేనేజర్‌కు చెప్పండి.
reason-coupon-void-staff = ఈ కూపన్ అమ్మకాన్ని రద్దు చేశారు.
reason-coupon-void-customer = ఈ కొనుగోలును రద్దు చేశారు, కాబట్టి దీని బిల్లుకు ముద్ర రాదు.
reason-coupon-void-todo = చేయాల్సింది ఏమీ లేదు; కొత్త అమ్మకానికి కొత్త కూపన్ వస్తుంది.
reason-coupon-limit-staff = బిల్లుల ద్వారా ఒక రోజుకు పడాల్సిన ముద్రలన్నీ ఈ కార్డుపై పడ్డాయి.
reason-coupon-limit-customer = ఈ రోజుకు బిల్లుల ముద్రలన్నీ కార్డుపై పడ్డాయి.
reason-coupon-limit-todo = బదులుగా కార్డును కౌంటర్ దగ్గర స్కాన్ చేయండి.
reason-old-generation-staff = ఈ కార్డు స్థానంలో కొత్తది వచ్చింది.
reason-old-generation-customer = ఈ కార్డు స్థానంలో కొత్తది వచ్చింది.
reason-old-generation-todo = కొత్త కార్డు అడగండి.
reason-device-revoked-staff = ఈ కౌంటర్‌ను మేనేజర్ రద్దు చేశారు.
reason-device-revoked-customer = ఈ కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-device-revoked-todo = వేరే కౌంటర్ వాడండి, లేదా దీన్ని కన్సోల్‌లో మళ్లీ చేర్చండి.
reason-device-not-confirmed-staff = మన రికార్డులను బ్యాకప్ నుండి తిరిగి తెచ్చాం. ఆ తర్వాత మేనేజర్ ఈ కౌంటర్‌ను నిర్ధారించలేదు.
reason-device-not-confirmed-customer = ఈ కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-device-not-confirmed-todo = కన్సోల్‌లో “పరికరాలు” కింద నిర్ధారించమని మేనేజర్‌ను అడగండి.
reason-before-restore-staff = ఇది మన రికార్డులను బ్యాకప్ నుండి తిరిగి తేవడానికి ముందుది. మేనేజర్ నిర్ణయం కోసం ఆగింది.
reason-before-restore-customer = ముందు షాపు దీన్ని చూడాలి.
reason-before-restore-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు.
reason-staff-not-signed-on-staff = ఈ కౌంటర్‌లో ఎవరూ సైన్ ఇన్ చేయలేదు.
reason-staff-not-signed-on-customer = కౌంటర్ ఇంకా సిద్ధం కాలేదు.
reason-staff-not-signed-on-todo = మీ PINతో సైన్ ఇన్ చేసి, మళ్లీ స్కాన్ చేయండి.
reason-other-store-staff = ఈ కౌంటర్ వేరే బ్రాంచిది.
reason-other-store-customer = కౌంటర్ సిద్ధంగా లేదు.
reason-other-store-todo = కౌంటర్ పేజీని మళ్లీ లోడ్ చేయండి; అప్పటికీ ఇలాగే ఉంటే, కౌంటర్‌ను మళ్లీ చేర్చండి.
reason-already-used-staff = ఈ కోడ్‌ను ముందే వాడారు.
reason-already-used-customer = ఈ కోడ్‌ను ముందే వాడారు.
reason-already-used-todo = ఫోన్‌లో తర్వాతి కోడ్ వచ్చేదాకా ఆగి, దాన్ని స్కాన్ చేయండి.
reason-before-store-birth-staff = ఈ కోడ్ ఈ కౌంటర్ దగ్గరున్న రికార్డు కంటే పాతది.
reason-before-store-birth-customer = కోడ్ చాలా పాతది.
reason-before-store-birth-todo = ఒక నిమిషం ఆగి, తాజా కోడ్ స్కాన్ చేయండి.
reason-device-chain-gap-staff = ఈ కౌంటర్‌లో ముందు చేసిన ఒక స్కాన్ ఇంకా చేరలేదు.
reason-device-chain-gap-customer = ముందు కౌంటర్ మిగిలిన పని పూర్తి చేయాలి.
reason-device-chain-gap-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు.
reason-device-chain-fork-staff = ఈ కౌంటర్‌లో రెండు స్కాన్లకు ఒకే నంబర్ ఉంది.
reason-device-chain-fork-customer = కౌంటర్‌లో ఇప్పుడు స్కాన్ కుదరదు.
reason-device-chain-fork-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు. ఈ కౌంటర్‌కు కాపీ తీసి ఉంటే, దీన్ని కొత్తగా చేర్చండి.
reason-too-late-staff = ఈ స్కాన్ చాలా ఆలస్యంగా చేరింది, లెక్కలోకి రాదు.
reason-too-late-customer = స్కాన్ చాలా ఆలస్యంగా చేరింది, లెక్కలోకి రాదు.
reason-too-late-todo = తాజా కోడ్‌ను మళ్లీ స్కాన్ చేయండి.
reason-backdated-staff = ఈ స్కాన్ సమయం దీని ముందు స్కాన్ కంటే పాతది.
reason-backdated-customer = కౌంటర్ గడియారం తప్పుగా ఉంది; ఇది లెక్కలోకి రాలేదు.
reason-backdated-todo = ఈ పరికరం గడియారాన్ని సరిచేసి, మళ్లీ స్కాన్ చేయండి.
reason-offline-device-limit-staff = ఈ కౌంటర్ ఒక రోజుకు అనుమతించిన ఆఫ్‌లైన్ స్కాన్లన్నీ చేసింది.
reason-offline-device-limit-customer = ఈ కౌంటర్ దీన్ని లెక్కించలేకపోయింది.
reason-offline-device-limit-todo = కనెక్షన్ వచ్చాక, లేదా వేరే కౌంటర్‌లో మళ్లీ స్కాన్ చేయండి.
reason-offline-card-limit-staff = ఈ కార్డుపై ఇక్కడ ఆఫ్‌లైన్‌లో ముద్ర పడి ఇంకా పన్నెండు గంటలు కాలేదు.
reason-offline-card-limit-customer = నెట్‌వర్క్ లేనప్పుడు ఇక్కడ కార్డు పన్నెండు గంటలకు ఒకసారే లెక్కలోకి వస్తుంది.
reason-offline-card-limit-todo = కనెక్షన్ వచ్చాక మళ్లీ స్కాన్ చేయండి.
reason-follows-quarantined-staff = ఈ కౌంటర్‌లో ముందు చేసిన ఒక స్కాన్ మేనేజర్ నిర్ణయం కోసం ఆగింది; దాని వెనుక ఇదీ ఆగింది.
reason-follows-quarantined-customer = ముందు షాపు దీన్ని చూడాలి.
reason-follows-quarantined-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు.
reason-staff-left-staff = దీన్ని స్కాన్ చేసిన వ్యక్తి ఇప్పుడు ఇక్కడ పనిచేయడం లేదు.
reason-staff-left-customer = ముందు షాపు దీన్ని చూడాలి.
reason-staff-left-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు.
reason-quarantine-full-staff = మేనేజర్ నిర్ణయం కోసం చాలా స్కాన్లు ఆగి ఉన్నాయి; దీన్ని తీసుకోలేదు.
reason-quarantine-full-customer = కౌంటర్ ఇప్పుడు దీన్ని తీసుకోలేకపోయింది.
reason-quarantine-full-todo = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు; తర్వాత మళ్లీ పంపండి.
reason-refused-by-manager-staff = దీన్ని లెక్కించకూడదని మేనేజర్ నిర్ణయించారు.
reason-refused-by-manager-customer = దీన్ని లెక్కించకూడదని షాపు నిర్ణయించింది.
reason-refused-by-manager-todo = కారణం మేనేజర్ చెప్పగలరు.
reason-program-closed-staff = ఈ పథకం ఇప్పుడు నడవడం లేదు.
reason-program-closed-customer = ఈ పథకం ఇప్పుడు నడవడం లేదు.
reason-program-closed-todo = ఎప్పుడు తెరుస్తారో మేనేజర్‌ను అడగండి.
reason-not-at-this-store-staff = ఈ బ్రాంచిలో ఈ పథకం లేదు.
reason-not-at-this-store-customer = ఈ కార్డు ఈ బ్రాంచిలో చెల్లదు.
reason-not-at-this-store-todo = ఏయే బ్రాంచీల్లో చెల్లుతుందో కార్డు మీది నియమంలో ఉంది.
reason-too-soon-staff = చివరి ముద్ర పడి ఎక్కువసేపు కాలేదు.
reason-too-soon-customer = చివరి ముద్ర పడి ఎక్కువసేపు కాలేదు.
reason-too-soon-todo = తర్వాత మళ్లీ ప్రయత్నించండి; ఎప్పుడో కార్డు మీది నియమంలో ఉంది.
reason-day-limit-staff = ఈ కార్డుపై ఈ రోజు ముద్రలన్నీ పడ్డాయి.
reason-day-limit-customer = కార్డుపై ఈ రోజు ముద్రలన్నీ పడ్డాయి.
reason-day-limit-todo = రేపు మళ్లీ ప్రయత్నించండి.
reason-over-limit-card-staff = ఈ కార్డుపై ఈ గంటకు ముద్రలన్నీ పడ్డాయి.
reason-over-limit-card-customer = కార్డుపై ఈ గంటకు ముద్రలన్నీ పడ్డాయి.
reason-over-limit-card-todo = దీన్ని వేరే పరికరంలో రెండో వ్యక్తి ఆమోదించాలి.
reason-over-limit-pair-staff = ఈ కార్డుపై ఈ రోజు మీరు వేయగలిగిన ముద్రలన్నీ వేశారు.
reason-over-limit-pair-customer = ఈ రోజు ఇంకా ముద్రలు వేయాలంటే షాపు నిర్ధారించాలి.
reason-over-limit-pair-todo = దీన్ని వేరే పరికరంలో రెండో వ్యక్తి ఆమోదించాలి.
reason-over-limit-staff-staff = ఒక వ్యక్తి ఇప్పటికి వేయగలిగిన ముద్రలన్నీ మీరు వేశారు.
reason-over-limit-staff-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-over-limit-staff-todo = దీన్ని వేరే పరికరంలో రెండో వ్యక్తి ఆమోదించాలి.
reason-over-limit-device-staff = ఒక పరికరం గంటలో వేయగలిగిన ముద్రలన్నీ ఈ కౌంటర్ వేసింది.
reason-over-limit-device-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-over-limit-device-todo = దీన్ని వేరే పరికరంలో రెండో వ్యక్తి ఆమోదించాలి.
reason-own-card-staff = ఈ కార్డు మీ సొంతదని రికార్డులో ఉంది.
reason-own-card-customer = సిబ్బంది తమ సొంత కార్డులపై ముద్ర వేయరు.
reason-own-card-todo = తన కౌంటర్‌లో వేయమని సహోద్యోగిని అడగండి.
reason-approval-unknown-staff = ఆమోదం కోసం ఇలాంటిదేదీ ఇప్పుడు లేదు.
reason-approval-unknown-customer = కౌంటర్ ఇప్పుడు దీనికోసం చూడటం లేదు.
reason-approval-unknown-todo = దీన్ని ఆమోదించారు, లేదా పది నిమిషాలు దాటాయి; కార్డును మళ్లీ స్కాన్ చేయండి.
reason-approval-same-person-staff = దీన్ని వేరే కౌంటర్‌లో రెండో వ్యక్తి ఆమోదించాలి.
reason-approval-same-person-customer = ఈ ముద్రను షాపు నిర్ధారించాలి.
reason-approval-same-person-todo = వేరే కౌంటర్‌లో సైన్ ఇన్ చేసిన సహోద్యోగిని అడగండి.
reason-too-many-at-once-staff = ఒక స్కాన్‌లో పథకం అనుమతించే దానికంటే ఎక్కువ ముద్రలు.
reason-too-many-at-once-customer = ఒకేసారి పథకం అనుమతించే దానికంటే ఎక్కువ ముద్రలు.
reason-too-many-at-once-todo = తక్కువ సంఖ్య ఎంచుకోండి.
reason-sale-needed-staff = బిల్లు నంబర్ లేదు.
reason-sale-needed-customer = కౌంటర్‌కు బిల్లు నంబర్ కావాలి.
reason-sale-needed-todo = బిల్లు మీది నంబర్ ఇచ్చి, మళ్లీ స్కాన్ చేయండి.
reason-sale-already-earned-staff = ఈ అమ్మకానికి ముద్రలు ముందే పడ్డాయి.
reason-sale-already-earned-customer = ఈ కొనుగోలుకు ముద్రలు ముందే పడ్డాయి.
reason-sale-already-earned-todo = బిల్లు నంబర్ సరిచూడండి.
reason-amount-needed-staff = అమ్మకం మొత్తం లేదు.
reason-amount-needed-customer = కౌంటర్‌కు బిల్లు మొత్తం కావాలి.
reason-amount-needed-todo = బిల్లు మొత్తం ఇచ్చి, మళ్లీ స్కాన్ చేయండి.
reason-card-expired-staff = ఈ కార్డు గడువు ముగిసింది.
reason-card-expired-customer = ఈ కార్డు గడువు ముగిసింది.
reason-card-expired-todo = చేరిక పోస్టర్‌తో కొత్త కార్డు ఇవ్వండి.
reason-no-reward-staff = ఈ కార్డుపై సిద్ధంగా ఉన్న బహుమతి లేదు.
reason-no-reward-customer = ఈ కార్డుపై బహుమతి ఇంకా సిద్ధం కాలేదు.
reason-no-reward-todo = “ముద్ర” ఎంచుకుని, తర్వాతి కోడ్ స్కాన్ చేయండి.
reason-challenge-unknown-staff = ఈ బహుమతిని ఇక్కడ అడగలేదు, లేదా ఇచ్చేశారు.
reason-challenge-unknown-customer = కౌంటర్ ఇప్పుడు దీనికోసం చూడటం లేదు.
reason-challenge-unknown-todo = బహుమతి కోసం కార్డును మరోసారి స్కాన్ చేయండి.
reason-challenge-expired-staff = నిర్ధారించాల్సిన నిమిషం దాటింది.
reason-challenge-expired-customer = నిర్ధారించాల్సిన నిమిషం దాటింది.
reason-challenge-expired-todo = బహుమతి కోసం కార్డును మరోసారి స్కాన్ చేయండి.
reason-wrong-digits-staff = నొక్కిన అంకెలు, ఇక్కడ కనిపించినవి కావు.
reason-wrong-digits-customer = అవి కౌంటర్‌లో కనిపించే అంకెలు కావు.
reason-wrong-digits-todo = రెండు అంకెలను మళ్లీ చూపండి; మూడుసార్లు తప్పితే ఇది ముగుస్తుంది.
reason-nothing-to-reverse-staff = ఇక్కడ వెనక్కి తీసుకోగలిగింది ఏమీ లేదు.
reason-nothing-to-reverse-customer = వెనక్కి తీసుకోవడానికి ఏమీ లేదు.
reason-nothing-to-reverse-todo = కన్సోల్‌లో కార్డును చూడండి.
reason-already-reversed-staff = దీన్ని ముందే వెనక్కి తీసుకున్నారు.
reason-already-reversed-customer = దీన్ని ముందే వెనక్కి తీసుకున్నారు.
reason-already-reversed-todo = చేయాల్సింది ఏమీ లేదు.
reason-invite-used-staff = ఈ ఆహ్వానాన్ని వేరే ఫోన్‌లో వాడారు.
reason-invite-used-customer = ఈ ఆహ్వానాన్ని వేరే ఫోన్‌లో వాడారు.
reason-invite-used-todo = షాపును కొత్త ఆహ్వానం అడగండి.
reason-claim-code-unknown-staff = ఈ కోడ్‌ను వాడారు, లేదా కొత్తది వచ్చింది, లేదా చాలా పాతది.
reason-claim-code-unknown-customer = ఈ కోడ్‌ను వాడారు, లేదా కొత్తది వచ్చింది, లేదా చాలా పాతది.
reason-claim-code-unknown-todo = కొత్త కోడ్ చేయండి.
reason-move-limit-staff = ఈ కార్డు ఒక రోజులో పదిసార్లు మారింది. ప్రస్తుతానికి ఇక మారదు.
reason-move-limit-customer = ఈ కార్డు ఒక రోజులో పదిసార్లు మారింది. ప్రస్తుతానికి ఇక మారదు.
reason-move-limit-todo = రేపు మళ్లీ ప్రయత్నించండి.
reason-move-stopped-staff = పాత ఫోన్‌ను వాడారు, కాబట్టి కార్డు మారలేదు.
reason-move-stopped-customer = పాత ఫోన్‌ను వాడారు, కాబట్టి కార్డు మారలేదు.
reason-move-stopped-todo = పాత ఫోన్‌ను వెతకండి. దాన్ని ఎవరైనా దొంగిలించి ఉంటే, కార్డును నిలిపివేయమని మేనేజర్‌ను అడగండి.
reason-other-origin-staff = ఇది వేరే చిరునామా కోసం చేసింది.
reason-other-origin-customer = ఇది వేరే చిరునామా కోసం చేసింది.
reason-other-origin-todo = షాపు ఇచ్చిన లింక్‌తోనే పేజీ తెరవండి.
reason-other-subject-staff = ఇది వేరే లింక్ కోసం చేసింది.
reason-other-subject-customer = ఇది వేరే లింక్ కోసం చేసింది.
reason-other-subject-todo = షాపు లింక్‌ను మళ్లీ తెరవండి.
console-again = మళ్లీ ప్రయత్నించండి
console-cancel = వద్దు
console-copy = లింక్ కాపీ చేయండి
console-copied = కాపీ అయింది
console-share = పంచుకోండి …
console-csv = CSVగా డౌన్‌లోడ్ చేయండి
console-loading = లోడ్ అవుతోంది
console-never = ఎప్పుడూ లేదు
console-status = స్థితి
console-name = పేరు
console-actions = చర్యలు
console-skip = విషయానికి వెళ్లండి
console-nowhere = ఇలాంటి పేజీ లేదు
console-nowhere-lead = చిరునామా పాతది కావచ్చు, లేదా ఒక అక్షరం తప్పి ఉండవచ్చు.
console-unreachable = కన్సోల్‌ను చేరుకోలేకపోయాం
console-menu = మెనూ
console-menu-home = ఈ రోజు
console-menu-decide = నిర్ణయాలు
console-menu-programs = పథకాలు
console-menu-cards = కార్డులు
console-menu-staff = సిబ్బంది
console-menu-devices = పరికరాలు
console-menu-stores = బ్రాంచీలు
console-menu-tills = బిల్లింగ్
console-menu-shop = షాపు
console-signout = సైన్ అవుట్
console-decide-title = నిర్ణయాలు
console-decide-lead = మనిషి మాత్రమే నిర్ణయించగల స్కాన్లను పక్కన ఉంచాం. మీరు చెప్పే వరకు ఏదీ లెక్కలోకి రాదు.
console-decide-side-open = { $count ->
    [0] ఆగినవి
   *[other] ఆగినవి ({ $count })
}
console-decide-side-settled = తేలినవి
console-decide-counted = లెక్కించారు
console-decide-not-counted = లెక్కించలేదు
console-decide-by = నిర్ణయం: { $by }, { $time }
console-decide-first = మొదటిదానికి వెళ్లండి
console-decide-none-settled = ఇంకా ఏదీ తేలలేదు
console-decide-none-settled-text = మీరు లెక్కించినవి, లెక్కించనివి ఇక్కడ ఉంటాయి; ఎవరు, ఎప్పుడు నిర్ణయించారో కూడా.
console-decide-none-open = నిర్ణయించాల్సింది ఏమీ లేదు
console-decide-none-open-text = మనిషి మాత్రమే నిర్ణయించగల స్కాన్ వస్తే, ఇక్కడ ఆగుతుంది.
console-decide-more-open = తర్వాతివి
console-decide-more-settled = ముందువి
console-decide-open = { $count ->
    [one] ఒక స్కాన్‌ను నిర్ణయించాలి
   *[other] { $count } స్కాన్లను నిర్ణయించాలి
}
console-restored-open-title = మన రికార్డులను బ్యాకప్ నుండి తిరిగి తెచ్చాం
console-restored-open = ఇంకా చేయాల్సినవి చూడండి
console-restored-title = మన రికార్డులను బ్యాకప్ నుండి తిరిగి తెచ్చాం. బ్యాకప్: { $backup }. తెచ్చింది: { $at }
console-restored-text = ఆ రెండింటి మధ్య జరిగినది ఇక్కడ లేదు. అంతకు ముందటి కోడ్‌లు చెల్లవు. మీరు దీన్ని పూర్తి చేసే వరకు బహుమతులకు, వోచర్లకు, ఆహ్వానాలకు రెండో వ్యక్తి కావాలి.
console-restored-confirm =
    { $count ->
        [one] మీ దగ్గర ఇంకా ఉన్న ఒక పరికరాన్ని నిర్ధారించండి, పోయి ఉంటే రద్దు చేయండి
       *[other] మీ దగ్గర ఇంకా ఉన్న { $count } పరికరాలను నిర్ధారించండి, పోయినవాటిని రద్దు చేయండి
    }
console-restored-confirmed = పరికరాలన్నీ నిర్ధారించారు
console-restored-merge-text = ప్రతి పరికరంలో కౌంటర్ పేజీని నెట్‌వర్క్ ఉన్నప్పుడు ఒకసారి తెరవండి. ఇక్కడ లేనివాటిని అదే మళ్లీ పంపుతుంది.
console-restored-merge =
    { $count ->
        [0] మళ్లీ పంపినవి లెక్కించండి
        [one] మళ్లీ పంపినవి లెక్కించండి (ఒక స్కాన్ ఆగి ఉంది)
       *[other] మళ్లీ పంపినవి లెక్కించండి ({ $count } స్కాన్లు ఆగి ఉన్నాయి)
    }
console-restored-merged =
    { $counted ->
        [0] కొత్తగా ఏదీ లెక్కించలేదు.
        [one] ఒక స్కాన్ లెక్కించాం.
       *[other] { $counted } స్కాన్లు లెక్కించాం.
    } { $left ->
        [0] ఏదీ మిగల్లేదు.
        [one] ఒకటి లెక్కించలేం: అది కింద ఆగి ఉంది.
       *[other] { $left } లెక్కించలేం: అవి కింద ఆగి ఉన్నాయి.
    }
console-restored-end-step = ప్రతి కౌంటర్ తన దగ్గరున్నవన్నీ పంపాక, మళ్లీ ఒక్కరు సరిపోతారు.
console-restored-end = మామూలుగా కొనసాగండి
console-restored-end-title = ప్రతి కౌంటర్ తన దగ్గరున్నవన్నీ పంపిందా?
console-restored-end-text = ఇకపై బహుమతులకు, వోచర్లకు మళ్లీ ఒక్కరు సరిపోతారు, పాత ఆహ్వానాలు పనిచేస్తాయి. ఏదైనా కౌంటర్ తర్వాత పంపేవి కూడా ఇక్కడ మీ కోసం ఆగుతాయి.
console-decide-card = కార్డు
console-decide-no-card = మన కార్డు కాదు
console-decide-count = ముద్రలు
console-decide-scanned = స్కాన్ అయింది (కౌంటర్ ప్రకారం)
console-decide-arrived = ఇక్కడికి చేరింది
console-decide-device = కౌంటర్
console-decide-staff = సిబ్బంది
console-decide-signed-on = అప్పుడు అక్కడ సైన్ ఇన్ అయి ఉన్నారా
console-decide-yes = అవును
console-decide-no = లేదు
console-decide-sale = బిల్లు నంబర్
console-decide-code = కోడ్
console-decide-used = ఇదే కోడ్‌ను ముందే లెక్కించారు: { $time }, { $device }, { $store }.
console-decide-cannot = ఇప్పుడున్న స్థితిలో దీన్ని లెక్కించలేం.
console-decide-accept = లెక్కించండి
console-decide-refuse = లెక్కించవద్దు
console-alarm-title = సంతకపు కీని దొంగిలించి ఉండవచ్చు
console-alarm-text = మనం ఎన్నడూ చేయని కార్డు పేరుతో, చెల్లే సంతకం వచ్చింది. దాన్ని లెక్కించలేదు. సంతకపు కీని మార్చండి, దాన్ని ఎవరు చదవగలిగారో కనుక్కోండి.
console-alarm-key = కార్డు { $card }, కీ { $key }
console-alarm-where = { $time } · { $device }, { $store } · { $staff }
console-alarm-seen = చూశాను
console-alarm-title-clone = ఒక కార్డు రెండు ఫోన్లలో ఉండవచ్చు
console-alarm-text-clone = ఈ కోడ్‌లన్నీ ఒకే ఫోన్ నుండి వచ్చే వీలు లేదు, కాబట్టి ఎవరో కార్డును కాపీ చేసి ఉండవచ్చు. దాని స్కాన్లు ఎప్పటిలాగే సాగాయి. కార్డు ఉన్నవారిని అడగండి: బ్యాకప్ నుండి తిరిగి తెచ్చిన ఫోన్ కూడా ఇలాగే కనిపిస్తుంది. ఎవరూ వివరించలేకపోతే, కార్డును నిలిపివేయండి.
console-alarm-title-stopped = పోని కార్డును ఎవరో అడిగారు
console-alarm-text-stopped = ఫోన్ పోయిందని చెప్పిన కార్డుకు బదిలీ కోడ్ చేశారు, దాన్ని వాడారు కూడా. తర్వాత ఆ ఫోన్‌ను వాడారు, కాబట్టి కార్డు మారలేదు. కోడ్ చేసినవారిని (ఇక్కడ పేరుంది), దాన్ని ఆమోదించినవారిని అడగండి.
console-alarm-card = కార్డు { $card }
console-alarm-look = కార్డును చూడండి
console-gate-saying = తొమ్మిది కొన్నారు. పదోది మా తరఫున, అది నిజంగా పదోదే.
console-signin-title = మళ్లీ స్వాగతం
console-signin-lead = మీ షాపు కన్సోల్‌లో సైన్ ఇన్ చేయండి.
console-signin-do = సైన్ ఇన్
console-signin-ended = మీ సెషన్ ముగిసింది. మళ్లీ సైన్ ఇన్ చేస్తే, ఉన్నచోటికే వెళ్తారు.
console-login = లాగిన్ పేరు
console-password = పాస్‌వర్డ్
console-link-title = స్వాగతం
console-link-lead = ఈ లింక్‌తో ఒక్కసారే సైన్ ఇన్ చేయవచ్చు. కింది బటన్ నొక్కితేనే అది ఖర్చవుతుంది, ఈ పేజీ తెరిస్తే కాదు.
console-link-do = సైన్ ఇన్ చేయండి
console-link-other = బదులుగా లాగిన్ పేరు, పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయండి
console-setup-title = మీ షాపును తెరుద్దాం
console-setup-lead = రెండు నిమిషాలు, తర్వాత మీ మొదటి కార్డు తయారు చేసుకోవచ్చు.
console-setup-shop = మీ షాపు
console-setup-merchant = షాపు పేరు
console-setup-merchant-hint = కస్టమర్లు మిమ్మల్ని పిలిచే పేరు. ప్రతి కార్డుపై ఉంటుంది.
console-setup-store = మొదటి బ్రాంచి
console-setup-store-hint = వీధి లేదా పేట పేరు చాలు. తర్వాత మరిన్ని బ్రాంచీలు చేర్చవచ్చు.
console-time-zone = టైమ్ జోన్
console-currency = కరెన్సీ
console-setup-you = మీరు
console-setup-login-hint = మీ ఇమెయిల్ చిరునామా, లేదా మీకు గుర్తుండే పేరు. దానికి ఏదీ పంపం.
console-password-hint = కనీసం { $count } అక్షరాలు. వరుసగా నాలుగు పదాలైతే మంచిది, గుర్తుపెట్టుకోవడం సులభం.
console-password-good = తగినంత పొడవుంది. భద్రంగా ఉంచుకోండి: దాన్ని ఎవరూ చదివి చెప్పలేరు.
console-password-empty = పాస్‌వర్డ్ ఎంచుకోండి.
console-password-short = చాలా చిన్నది: కనీసం { $count } అక్షరాలు కావాలి.
console-password-plain = సులభంగా ఊహించవచ్చు. వేరే అక్షరాలు వాడండి, మీ లాగిన్ పేరు వద్దు.
console-password-show = పాస్‌వర్డ్ చూపండి
console-setup-do = షాపు తెరవండి
console-trouble-empty = ఇక్కడ ఏదైనా రాయండి.
console-trouble-long = ఎక్కువలో ఎక్కువ { $max } అక్షరాలు.
console-trouble-number = { $min } నుండి { $max } వరకు పూర్తి సంఖ్య.
console-problem-login-refused = లాగిన్ పేరు, పాస్‌వర్డ్ సరిపోలడం లేదు. Caps Lock వేసి ఉందేమో చూడండి.
console-problem-link-used = ఈ లింక్‌ను ముందే వాడారు, లేదా గడువు ముగిసింది. మీ లాగిన్ పేరు, పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయండి, లేదా సర్వీస్ నడిపేవారిని కొత్త లింక్ అడగండి.
console-problem-login-taken = ఈ పేరుతో ఇప్పటికే ఒకరు సైన్ ఇన్ చేస్తున్నారు. వేరే లాగిన్ పేరు ఎంచుకోండి.
console-problem-not-found = అది ఇప్పుడు ఇక్కడ లేదు.
console-problem-program-closed = ఈ పథకం మూసి ఉంది. ముందు దాన్ని తెరవండి.
console-problem-not-waiting = ఈ లింక్ దగ్గర ఇప్పుడు ఏ పరికరమూ ఆగి లేదు.
console-problem-wrong-digits = మీరు చూసిన అంకెల పరికరం కాకుండా వేరేది ఆగి ఉంది. అంకెలను మళ్లీ పోల్చండి.
console-problem-expired = ఈ లింక్ గడువు దాటింది. కొత్తది చేయండి.
console-home-title = ఈ రోజు
console-today-punches =
    { $count ->
        [one] ముద్ర
       *[other] ముద్రలు
    }
console-today-rewards =
    { $count ->
        [one] ఇచ్చిన బహుమతి
       *[other] ఇచ్చిన బహుమతులు
    }
console-today-cards =
    { $count ->
        [one] కొత్త కార్డు
       *[other] కొత్త కార్డులు
    }
console-today-refused = చెల్లనివి
console-key-set-title =
    { $days ->
        [0] కీల సెట్ గడువు ముగిసింది, లేదా ఈ రోజు ముగుస్తుంది
        [one] కీల సెట్ గడువు { $days } రోజులో ముగుస్తుంది
       *[other] కీల సెట్ గడువు { $days } రోజుల్లో ముగుస్తుంది
    }
console-key-set-text =
    మూల కీ వేరే చోట ఉంది, అదే కొత్త సెట్‌పై సంతకం చేయాలి: సర్వీస్ నడిచే యంత్రంలో "tenthcup key request" నడిపి, అది చెప్పినట్టు
    చేయండి. లేకపోతే సొంతంగా నడిచే బిల్లింగ్ మెషిన్లు ఆగిపోతాయి, ఆహ్వానాలు చెల్లవు. సర్వీస్‌ను అడిగే కౌంటర్లు పనిచేస్తూనే ఉంటాయి.
console-weeks-title = గత నాలుగు వారాలు
console-chart-label =
    గత నాలుగు వారాల చార్ట్: { $punches ->
        [one] ఒక ముద్ర
       *[other] { $punches } ముద్రలు
    }, { $rewards ->
        [one] ఒక బహుమతి
       *[other] { $rewards } బహుమతులు
    }. కింది పట్టికలో ఇవే సంఖ్యలున్నాయి.
console-chart-day =
    { $day }: { $punches ->
        [one] ఒక ముద్ర
       *[other] { $punches } ముద్రలు
    }{ $rewards ->
        [0] { "" }
        [one] , ఒక బహుమతి
       *[other] , { $rewards } బహుమతులు
    }
console-chart-reward-key = ఇచ్చిన బహుమతులు
console-as-table = ఇదే పట్టికగా
console-day = రోజు
console-punches = ముద్రలు
console-rewards = బహుమతులు
console-new-cards = కొత్త కార్డులు
console-latest-title = తాజాగా జరిగినవి
console-latest-all = అన్ని కార్డులు
console-latest-none = ఇంకా ఏమీ లేదు. మొదటి ముద్ర ఇక్కడ కనిపిస్తుంది.
console-happened-opened = కార్డు { $card } మొదలైంది
console-happened-punched =
    { $units ->
        [one] { $card }: ఒక ముద్ర
       *[other] { $card }: { $units } ముద్రలు
    }
console-happened-redeemed = { $card }: బహుమతి ఇచ్చారు
console-happened-reversed =
    { $units ->
        [one] { $card }: ముద్ర వెనక్కి తీసుకున్నారు
       *[other] { $card }: { $units } ముద్రలు వెనక్కి తీసుకున్నారు
    }
console-happened-moved = { $card }: వేరే ఫోన్‌కు మారింది
console-steps-title = మొదటి ముద్రకు నాలుగు అడుగులు
console-step-done = అయింది
console-step-program = కార్డు తయారు చేయండి
console-step-program-text = దేనికి ముద్ర పడుతుంది, కార్డు నిండితే ఏమిస్తారు.
console-step-staff = సిబ్బంది పేర్లు ఇవ్వండి
console-step-staff-text = ప్రతి ఒక్కరికీ PIN ఉంటుంది, కాబట్టి ప్రతి ముద్రకు ఒక పేరుంటుంది.
console-step-counter = కౌంటర్‌ను చేర్చండి
console-step-counter-text = కెమెరా ఉన్న ఏ ఫోన్ అయినా, ట్యాబ్లెట్ అయినా సరే.
console-step-invite = కస్టమర్‌ను ఆహ్వానించండి
console-step-invite-text = లింక్‌తో, QR కోడ్‌తో, లేదా కౌంటర్ దగ్గర పోస్టర్‌తో.
console-program = పథకం
console-programs-lead = ఒక్కో పథకం ఒక్కో రకం కార్డు: ఏం కూడబెడుతుంది, ఏమిస్తుంది.
console-programs-none = ఇంకా పథకం లేదు
console-programs-none-text = మీ మొదటి కార్డు తయారు చేయండి: ఒక పేరు, ఒక సంఖ్య, ఒక బహుమతి. ఒక్క నిమిషం పని.
console-program-new = కొత్త పథకం
console-program-closed = మూసి ఉంది
console-program-since = మొదలైంది
console-cards-count =
    { $count ->
        [0] ఇంకా కార్డులు లేవు
        [one] ఒక కార్డు
       *[other] { $count } కార్డులు
    }
console-designer-title = కార్డు తయారు చేయండి
console-designer-lead = ఇక్కడ మార్చింది వెంటనే కార్డుపై కనిపిస్తుంది.
console-program-name = పథకం పేరు
console-program-name-hint = కార్డుపై, మీ షాపు పేరు కింద ఉంటుంది.
console-program-name-sample = కాఫీ కార్డు
console-program-needed = ముద్రలు
console-program-reward = బహుమతి
console-program-reward-hint = “మీకు” తర్వాత వచ్చే మాట: ఒక ఉచిత కాఫీ.
console-program-reward-sample = ఒక ఉచిత కాఫీ
console-program-save = పథకం మొదలుపెట్టండి
console-program-save-hint = పథకాన్ని ఎప్పుడైనా మూసేయవచ్చు. కస్టమర్లకు వచ్చిన బహుమతులు వారివే.
console-preview = కార్డు ఇలా ఉంటుంది
console-preview-moment = కార్డును ఇలా చూపండి
console-preview-new = కొత్తది
console-preview-half = నిండుతోంది
console-preview-full = నిండింది
console-rule-later = సంఖ్యలు సరిగా ఉండగానే నియమం ఇక్కడ కనిపిస్తుంది.
console-colour = రంగు
console-colour-own = మీకు నచ్చిన రంగు
console-colour-roast = కాఫీ
console-colour-ember = నిప్పు
console-colour-berry = దానిమ్మ
console-colour-plum = నేరేడు
console-colour-ink = సిరా
console-colour-pine = దేవదారు
console-colour-honey = తేనె
console-colour-cream = మీగడ
console-colour-night = రాత్రి
console-icon = ముద్ర బొమ్మ
console-icon-own = మీకు నచ్చిన ఎమోజి
console-icon-cup = కప్పు
console-icon-bean = కాఫీ గింజ
console-icon-bread = బ్రెడ్
console-icon-ice = ఐస్‌క్రీమ్
console-icon-pizza = పిజ్జా
console-icon-flower = పువ్వు
console-icon-scissors = కత్తెర
console-icon-leaf = ఆకు
console-icon-heart = హృదయం
console-icon-star = నక్షత్రం
console-limits = పరిమితులు
console-limits-hint = తగినట్టుగానే పెట్టి ఉన్నాయి. ఒకసారి చూసుకోండి.
console-limit-per-day = రోజుకు ముద్రలు
console-limit-per-day-hint = ఒక కార్డుకు. ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-per-scan = ఒక స్కాన్‌లో ముద్రలు
console-limit-per-scan-hint = ఒకటి కంటే ఎక్కువైతే సిబ్బంది బిల్లు నంబర్ ఇవ్వాలి.
console-limit-card-days = కార్డు చెల్లే రోజులు
console-limit-card-days-hint = మొదలైనప్పటి నుండి. ఖాళీగా ఉంటే: ఎప్పటికీ.
console-limit-reward-days = బహుమతి చెల్లే రోజులు
console-limit-reward-days-hint = వచ్చినప్పటి నుండి. ఖాళీగా ఉంటే: ఎప్పటికీ.
console-limits-more = మరిన్ని పరిమితులు
console-limits-more-hint = వీటిని దాటితే వేరే పరికరంలో రెండో వ్యక్తి ఆమోదించాలి. నిజాయితీగా నడిచే కౌంటర్‌ను ఇవి ఎప్పుడూ ఆపవు.
console-limit-card-hour = ఒక కార్డుపై గంటకు ముద్రలు
console-limit-card-hour-hint = ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-pair-day = ఒకరు ఒకే కార్డుపై, రోజుకు
console-limit-pair-day-hint = ఎవరూ స్నేహితుల కార్డు నింపకుండా. ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-staff-hour = ఒకరు, గంటకు
console-limit-staff-hour-hint = అన్ని కార్డులపై. ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-staff-day = ఒకరు, రోజుకు
console-limit-staff-day-hint = అన్ని కార్డులపై. ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-device-hour = ఒక కౌంటర్ నుండి, గంటకు
console-limit-device-hour-hint = అక్కడ ఎవరు పనిచేసినా. ఖాళీగా ఉంటే: పరిమితి లేదు.
console-limit-gap = రెండు స్కాన్ల మధ్య సమయం
console-limit-gap-hint = ఒకే కార్డుకు, కనీసం. ఖాళీగా ఉంటే: అవసరం లేదు.
console-limit-gap-unit = సమయం కొలత
console-asks = ప్రతి ముద్రకు సిబ్బందిని అడిగేది
console-asks-sale = బిల్లు నంబర్
console-asks-sale-hint = ప్రతి ముద్ర ఒక అమ్మకానికి చెందుతుంది; ఒక్కో అమ్మకానికి ఒక్కసారే.
console-asks-amount = అమ్మకం మొత్తం
console-asks-amount-hint = ఇది ముద్రతో పాటు ఉంచబడుతుంది.
console-seconds = సెకన్లు
console-minutes = నిమిషాలు
console-hours = గంటలు
console-count-seconds =
    { $count ->
        [one] 1 సెకను
       *[other] { $count } సెకన్లు
    }
console-count-minutes =
    { $count ->
        [one] 1 నిమిషం
       *[other] { $count } నిమిషాలు
    }
console-count-hours =
    { $count ->
        [one] 1 గంట
       *[other] { $count } గంటలు
    }
console-count-days =
    { $count ->
        [one] 1 రోజు
       *[other] { $count } రోజులు
    }
console-program-close = పథకాన్ని మూసేయండి
console-program-close-title = “{ $name }” పథకాన్ని మూసేయాలా?
console-program-close-text = ఇక ముద్రలు, కొత్త కార్డులు ఉండవు. సిద్ధంగా ఉన్న బహుమతులు ఇంకా తీసుకోవచ్చు. పథకాన్ని మళ్లీ తెరవవచ్చు.
console-program-open = పథకాన్ని తెరవండి
console-program-open-title = “{ $name }” పథకాన్ని మళ్లీ తెరవాలా?
console-program-open-text = కార్డులపై ముద్రలు ఆగినచోటి నుండి మళ్లీ పడతాయి.
console-paper-title = కాగితం మీద కార్డు
console-paper-text = ఫోన్ లేని కస్టమర్ల కోసం. కోడ్‌ను ఫోటో తీసినవారి దగ్గర కూడా అది ఉంటుంది. అందుకే ఈ కార్డుపై గంటకు ఒకే ముద్ర, బహుమతులకు రెండో వ్యక్తి కావాలి.
console-paper-make = ప్రింట్ కోసం కార్డు చేయండి
console-paper-another = ఇంకొకటి చేయండి
console-paper-qr = కార్డు { $card } QR కోడ్
console-paper-until = కార్డు { $card }, { $date } వరకు చెల్లుతుంది. కోడ్ ఈ ఒక్కసారే కనిపిస్తుంది.
console-paper-save = ప్రింట్ కోసం దాచండి
console-sheet-cards = కత్తిరించే షీట్‌పై కార్డులు
console-sheet-hint = 1 నుండి 1000, పేజీకి పది. పశ్చిమ ఐరోపావి కాని అక్షరాలున్న పేర్లు (తెలుగు సహా) షీట్‌పై రావు; ప్రతి కార్డు నంబర్ ఉంటుంది.
console-sheet-make = ప్రింట్ కోసం PDF చేయండి
console-voucher-title = వోచర్
console-voucher-text = కాగితం మీద బహుమతి, తెచ్చినవారికి ఇస్తారు. గడువు ముగిసే వరకు ఆ బహుమతిని వోచర్‌తో మాత్రమే తీసుకోవచ్చు.
console-voucher-make = బహుమతి { $number } వోచర్
console-voucher-qr = వోచర్ QR కోడ్
console-voucher-where = ఎక్కడ చెల్లుతుంది
console-voucher-anywhere = ఏ కౌంటర్‌లోనైనా, ఆన్‌లైన్‌లో
console-voucher-at = { $device }, { $store } మాత్రమే: ఆఫ్‌లైన్‌లోనూ
console-voucher-until-at = { $date } వరకు, ఒక్కసారి, { $device } వద్ద మాత్రమే చెల్లుతుంది, అది ఆఫ్‌లైన్‌లో ఉన్నా సరే. కోడ్ ఈ ఒక్కసారే కనిపిస్తుంది.
console-voucher-until = { $date } వరకు, ఒక్కసారి చెల్లుతుంది. కోడ్ ఈ ఒక్కసారే కనిపిస్తుంది.
console-invite-title = ఒక కస్టమర్‌ను ఆహ్వానించండి
console-invite-text = ఒక్కరి కోసం లింక్. ఒకసారి తీసుకున్నాక ఇంకెవరికీ పనికిరాదు.
console-invite-make = ఆహ్వానం చేయండి
console-invite-another = ఇంకొకటి చేయండి
console-invite-qr = ఆహ్వానం QR కోడ్
console-invite-url = ఆహ్వానం లింక్
console-invite-until = { $date } వరకు, ఒక కార్డుకు చెల్లుతుంది.
console-invite-share = { $program }, { $merchant }
console-join-title = అందరినీ చేరనివ్వండి
console-join-text = అందరికీ ఒకే లింక్: కౌంటర్ దగ్గరి పోస్టర్‌కు, మీ వెబ్‌సైట్‌కు, బిల్లుకు.
console-join-qr = చేరిక లింక్ QR కోడ్
console-join-url = చేరిక లింక్
console-poster-open = ప్రింట్ కోసం పోస్టర్
console-poster-title = చేరిక పోస్టర్
console-poster-lead = ఒక A4 కాగితం. జనం వేచి ఉండే చోట అంటించండి.
console-poster-back = పథకానికి వెళ్లండి
console-poster-print = ప్రింట్ తీయండి
console-poster-save = ప్రింటింగ్ షాపు కోసం SVGగా దాచండి
console-poster-alt = పోస్టర్: పథకం పేరు, దాని నియమం, చేరడానికి QR కోడ్
console-card = కార్డు
console-cards-lead = ప్రతి కార్డు, దానికి జరిగినదంతా.
console-cards-none = ఇంకా కార్డులు లేవు
console-cards-none-text = కస్టమర్ ఆహ్వానం తీసుకోగానే, లేదా పోస్టర్‌తో చేరగానే కార్డు ఇక్కడ కనిపిస్తుంది.
console-cards-not-found = “{ $typed }”తో మొదలయ్యే కార్డు లేదు.
console-search = కార్డు వెతకండి
console-search-hint = కార్డు మొదటి అక్షరాలతో, వాలెట్‌లో, కౌంటర్‌లో కనిపించినట్టు.
console-progress = పురోగతి
console-progress-of = { $needed }లో { $progress }
console-opened = మొదలైంది
console-last-used = చివరగా వాడింది
console-pages = పేజీలు
console-page = పేజీ { $page }
console-earlier = వెనుకకు
console-later = తర్వాత
console-card-active = వాడుకలో ఉంది
console-card-frozen = నిలిపివేశారు
console-card-erased = చెరిపేశారు
console-card-person = కస్టమర్ అడిగినప్పుడు
console-card-export = ఈ కార్డు వివరాలన్నీ డౌన్‌లోడ్ చేయండి
console-card-erase = వ్యక్తి వివరాలు చెరిపేయండి
console-card-erase-title = కార్డు { $card } ఉన్నవారి వివరాలు చెరిపేయాలా?
console-card-erase-text = కార్డు శాశ్వతంగా మూతపడుతుంది, ఎవరూ దాన్ని తిరిగి తేలేరు. ముద్రల సమయాలు, చోట్లు, మీ మొత్తాలు ఉంటాయి; వ్యక్తిని తెలిపేదంతా పోతుంది. ఈ పని యజమాని మాత్రమే చేయగలరు.
console-card-title = కార్డు { $card }
console-card-no-key = లేదు: కార్డు కాగితం మీద, లేదా పాస్‌లో ఉంది
console-card-key = కస్టమర్ కీ
console-card-debt = ఇవ్వాల్సిన బహుమతులు
console-card-freeze = కార్డును నిలిపివేయండి
console-card-freeze-title = కార్డు { $card }ను నిలిపివేయాలా?
console-card-freeze-text = మీరు మళ్లీ అనుమతించే వరకు దీనిపై ముద్రలు పడవు, బహుమతులు రావు. తర్వాతి స్కాన్‌లో ఆ మాట కనిపిస్తుంది.
console-card-unfreeze = కార్డును మళ్లీ అనుమతించండి
console-card-unfreeze-title = కార్డు { $card }ను మళ్లీ అనుమతించాలా?
console-card-unfreeze-text = వెంటనే దీనిపై మళ్లీ ముద్రలు పడతాయి, బహుమతులు వస్తాయి.
console-events-title = ఏం జరిగింది
console-events-earlier = ముందు నమోదులు
console-event-opened = కార్డు మొదలైంది
console-event-punched =
    { $units ->
        [one] ముద్ర
       *[other] { $units } ముద్రలు
    }
console-event-redeemed = బహుమతి ఇచ్చారు
console-event-reversed =
    { $units ->
        [one] ముద్ర వెనక్కి తీసుకున్నారు
       *[other] { $units } ముద్రలు వెనక్కి తీసుకున్నారు
    }
console-event-moved = వేరే ఫోన్‌కు మారింది
console-event-undone = తర్వాత వెనక్కి తీసుకున్నారు
console-event-by-customer = కస్టమర్, తమ ఫోన్‌లో
console-event-late = సర్వీస్‌కు చేరింది: { $time }
console-event-waited = అప్పుడు అడిగారు, మారింది: { $time }. పోయిందన్న ఫోన్ అప్పటి వరకు దీన్ని ఆపగలిగేది
console-rewards-ready =
    { $count ->
        [one] ఒక బహుమతి సిద్ధం
       *[other] { $count } బహుమతులు సిద్ధం
    }
console-sale = బిల్లు { $sale }
console-evidence =
    { $count ->
        [0] ఆధారం ఏదీ లేదు
        [one] ఆధారం: సంతకం చేసిన ఒక టోకెన్
       *[other] ఆధారం: సంతకం చేసిన { $count } టోకెన్లు
    }
console-event-hash = ఈ నమోదు హ్యాష్
console-event-before = ముందు నమోదు హ్యాష్
console-event-first = లేదు: ఇదే మొదటిది
console-event-reverses = వెనక్కి తీసుకున్న నమోదు
console-token-is-claim = కస్టమర్ ఫోన్ అడిగింది
console-token-is-entry = కౌంటర్ సంతకం చేసింది
console-token-is-show = కస్టమర్ చూపిన కోడ్
console-token-is-show-card = కస్టమర్ చూపిన కోడ్, కార్డుతో సహా
console-token-is-challenge = బహుమతిని నిర్ధారించమని సర్వీస్ ఫోన్‌ను అడిగింది
console-token-is-redeem = ఫోన్ జవాబు
console-token-is-coupon = బిల్లు మీద ఉన్నది
console-token = టోకెన్, base64url
console-token-hash = టోకెన్ SHA-256, ఈ బ్రౌజర్ లెక్కించింది
console-chain-whole =
    { $from ->
        [1] { $count ->
            [one] గొలుసు సరిగా ఉంది: ఒక నమోదు, మొదటిది.
           *[other] గొలుసు సరిగా ఉంది: మొత్తం { $count } నమోదులు, మధ్యలో ఖాళీ లేకుండా, ముందుదాన్ని సూచిస్తున్నాయి.
        }
       *[other] గొలుసు సరిగా ఉంది: నంబర్ { $from } నుండి చివరి { $count } నమోదులు, మధ్యలో ఖాళీ లేకుండా, ముందుదాన్ని సూచిస్తున్నాయి.
    }
console-chain-broken = నమోదు { $event } దగ్గర గొలుసు తెగింది: అది ముందు నమోదును సూచించడం లేదు. ఎవరో రికార్డును మార్చారు, లేదా కొంత భాగం పోయింది.
console-number = నంబర్
console-event = నమోదు
console-event-when = జరిగింది
console-event-recorded = నమోదైంది
console-person = సిబ్బంది
console-device = పరికరం
console-store = బ్రాంచి
console-sale-reference = బిల్లు నంబర్
console-amount = బిల్లు మొత్తం
console-staff-lead = కౌంటర్‌లో పనిచేసేవారు PINతో సైన్ ఇన్ చేస్తారు. ప్రతి ముద్రకు ఒక పేరుంటుంది.
console-staff-none = ఇంకా ఎవరూ లేరు
console-staff-none-text = మీరూ కౌంటర్‌లో నిలబడితే, ముందు మిమ్మల్ని చేర్చుకోండి.
console-staff-add = ఒకరిని చేర్చండి
console-staff-name = పేరు
console-staff-name-hint = తోటివారు పిలిచే పేరు. ప్రతి ముద్ర పక్కన ఉంటుంది.
console-staff-save = చేర్చండి
console-staff-active = ఇక్కడ పనిచేస్తున్నారు
console-staff-left = మానేశారు
console-staff-leave = మానేశారు
console-staff-leave-for = { $name } మానేశారు
console-staff-leave-title = { $name } మానేశారా?
console-staff-leave-text = వారి PIN అన్ని పరికరాల్లో వెంటనే పనిచేయడం ఆగుతుంది. వారు వేసిన ముద్రలు రికార్డులో ఉంటాయి.
console-staff-return = తిరిగి వచ్చారు
console-staff-return-for = { $name } తిరిగి వచ్చారు
console-staff-return-title = { $name } తిరిగి వచ్చారా?
console-staff-return-text = పాత PIN మళ్లీ పనిచేస్తుంది. భద్రత కోసం కొత్తది పెట్టండి.
console-staff-manager = మేనేజర్
console-staff-promote = మేనేజర్‌గా చేయండి
console-staff-promote-for = మేనేజర్‌గా చేయండి: { $name }
console-staff-promote-title = { $name } మేనేజర్ కావాలా?
console-staff-promote-text = ఎవరైనా మేనేజర్ అయితే, కౌంటర్ సెట్టింగ్‌లను మేనేజర్లు మాత్రమే మార్చగలరు.
console-staff-demote = ఇక మేనేజర్ కాదు
console-staff-demote-for = ఇక మేనేజర్ కాదు: { $name }
console-staff-demote-title = { $name } ఇక మేనేజర్ కాదా?
console-staff-demote-text = ఎవరూ మేనేజర్ కాకపోతే, కౌంటర్ సెట్టింగ్‌లను అందరూ మార్చవచ్చు.
console-practice = సాధన కార్డులు
console-practice-lead = కొత్త సహోద్యోగులకు: ప్రింట్ చేసి, కౌంటర్‌లో “మరిన్ని”, “సాధన” నొక్కి స్కాన్ చేయండి. ఇవి ఎప్పుడూ లెక్కకు రావు.
console-practice-punch = సరైన కార్డు
console-practice-punch-text = ప్రతిసారి ఒక ముద్ర. నిండాక, “బహుమతి” కింద మళ్లీ స్కాన్ చేయండి.
console-practice-used = ముందే వాడిన కోడ్
console-practice-used-text = ఎప్పుడు, ఎక్కడ అనేది కౌంటర్ చెబుతుంది. ఇప్పటి కోడ్ అడగండి.
console-practice-refused = నకిలీ కార్డు
console-practice-refused-text = దీని సంతకం మీది కాదు, కాబట్టి ముద్ర పడదు.
console-practice-full = నిండే కార్డు
console-practice-full-text = చివరి ముద్ర, బహుమతి సిద్ధం.
console-practice-offline = నెట్‌వర్క్ లేకుండా
console-practice-offline-text = సర్వీస్ జవాబు ఇవ్వనప్పుడు కౌంటర్ చూపేది.
console-own =
    { $count ->
        [0] సొంత కార్డులు
       *[other] సొంత కార్డులు ({ $count })
    }
console-own-for = { $name } సొంత కార్డులు
console-own-title = { $name } సొంత కార్డులు
console-own-lead = ఎవరూ తమ సొంత కార్డుపై ముద్ర వేయరు, ఆమోదించరు: ఆ పని సహోద్యోగి చేస్తారు.
console-own-add = కార్డు
console-own-add-hint = కార్డు పేజీలోని ఐడి, లేదా దాని మొదటి అక్షరాలు.
console-own-save = ఈ కార్డు చేర్చండి
console-own-done = అయింది
console-own-remove = తీసేయండి
console-own-remove-for = కార్డు { $card }ను తీసేయండి
console-own-none = ఇక్కడ ఇలాంటి కార్డు లేదు.
console-own-several = చాలా కార్డులు ఇలాగే మొదలవుతాయి. ఐడిలో మరికొన్ని అక్షరాలు టైప్ చేయండి.
console-pin = PIN
console-pin-hint = 4 నుండి 8 అంకెలు. తర్వాత దీన్ని ఎవరూ చూడలేరు; మీరు ఎప్పుడైనా కొత్తది పెట్టవచ్చు.
console-pin-digits = 4 నుండి 8 అంకెలు మాత్రమే.
console-pin-easy = అందరూ ముందు ప్రయత్నించేది ఇదే. వేరేది ఎంచుకోండి.
console-pin-title = { $name } కోసం కొత్త PIN
console-pin-new = కొత్త PIN
console-pin-new-for = { $name } కోసం కొత్త PIN
console-pin-save = ఈ PIN పెట్టండి
console-devices-lead = స్కాన్ చేసే ఫోన్లు, ట్యాబ్లెట్లు. ఒక్కోదానికి సొంత కీ ఉంటుంది, ఒక్కోదాన్ని విడిగా తీసేయవచ్చు.
console-devices-none = ఇంకా పరికరం లేదు
console-devices-none-text = కౌంటర్ దగ్గర ఉండబోయే ఫోన్‌ను లేదా ట్యాబ్లెట్‌ను తీసుకుని చేర్చండి: దానికి కెమెరా లేదా USB స్కానర్ కావాలి.
console-device-add = పరికరాన్ని చేర్చండి
console-device-active = స్కాన్ చేస్తోంది
console-device-unconfirmed = నిర్ధారించాలి
console-device-confirm = నిర్ధారించండి
console-device-confirm-for = { $name } పరికరాన్ని నిర్ధారించండి
console-device-revoked = రద్దయింది
console-device-since = చేరింది
console-last-seen = చివరగా కనిపించింది
console-device-revoke = రద్దు చేయండి
console-device-revoke-for = { $name } రద్దు చేయండి
console-device-revoke-title = { $name } రద్దు చేయాలా?
console-device-revoke-text = తర్వాతి స్కాన్ నుండి దీని కీ చెల్లదు, ఇది తిరిగి రాదు: కొత్తగా చేర్చాలి. పరికరం పోయినా, అమ్మేసినా ఇలా చేయండి.
console-enrol-title = పరికరాన్ని చేర్చండి
console-enrol-lead = ఒక నిమిషం పని, రెండు స్క్రీన్లూ దగ్గర ఉంచుకోండి.
console-enrol-store = ఏ బ్రాంచిలో?
console-enrol-start = కోడ్ చూపండి
console-enrol-step-open = పరికరం కెమెరాతో ఈ కోడ్ స్కాన్ చేయండి.
console-enrol-step-name = అక్కడ పరికరానికి పేరు పెట్టండి.
console-enrol-step-digits = రెండు స్క్రీన్ల మీద ఆరు అంకెలు కనిపిస్తాయి. వాటిని పోల్చి, ఇక్కడ నిర్ధారించండి.
console-enrol-qr = పరికరాన్ని చేర్చే లింక్ QR కోడ్
console-enrol-url = పరికరాన్ని చేర్చే లింక్
console-expires-in = ఇంకా { $time } చెల్లుతుంది
console-enrol-expired = కోడ్ గడువు ముగిసింది. కొత్తది చూపండి.
console-enrol-refused = పరికరాన్ని తిరస్కరించారు. మళ్లీ ప్రయత్నించాలంటే కొత్త కోడ్ చూపండి.
console-enrol-done = { $name } చేరింది. ఇప్పుడు సిబ్బంది అందులో సైన్ ఇన్ చేయవచ్చు.
console-enrol-another = ఇంకొకటి చేర్చండి
console-arrival-title = “{ $name }” మీ కోసం స్కాన్ చేస్తానంటోంది
console-arrival-text = దాని స్క్రీన్ మీద ఇవే అంకెలున్నాయా? ఒకటే అయితేనే నిర్ధారించండి.
console-arrival-confirm = అవే అంకెలు
console-arrival-refuse = తిరస్కరించండి
console-tills-lead = కీ ఉంటే మీ బిల్లింగ్ మెషిన్ ప్రతి బిల్లుపై ఒక కోడ్ వేస్తుంది. కస్టమర్ ఫోన్ దాన్ని ఒక్కసారి ముద్రగా మారుస్తుంది.
console-tills-none = ఏ బిల్లింగ్ మెషిన్‌కూ కీ లేదు
console-tills-none-text = ఒక కీ చేసి, మీ బిల్లింగ్ మెషిన్ చూసుకునేవారికి ఇవ్వండి. అది ఒక బ్రాంచిలో ఒక పథకానికి బిల్లు కోడ్‌లు చేస్తుంది, దాంతో ఇంకే పనీ కుదరదు.
console-key = API కీ
console-key-add = కీ చేయండి
console-key-name = ఏ బిల్లింగ్ మెషిన్
console-key-save = కీ చేయండి
console-key-made = కీ తయారైంది
console-key-once = ఇది ఈ ఒక్కసారే కనిపిస్తుంది. ఇప్పుడే బిల్లింగ్ మెషిన్‌లోకి కాపీ చేయండి; పోతే, దీన్ని రద్దు చేసి ఇంకొకటి చేయండి.
console-key-close = మెషిన్‌లో పెట్టాను
console-key-is-active = వాడుకలో ఉంది
console-key-is-revoked = రద్దయింది
console-key-copy = కీ కాపీ చేయండి
console-key-since = తయారైంది
console-key-revoke-text = తర్వాతి కాల్ నుండి ఇది బిల్లు కోడ్‌లు చేయదు, తిరిగి రాదు. ఇప్పటికే ప్రింటైన బిల్లుల కోడ్‌లు చెల్లుతాయి.
console-stores-lead = ప్రతి బ్రాంచి గడియారాన్ని బట్టి దాని రోజు ముగుస్తుంది.
console-store-add = బ్రాంచి చేర్చండి
console-store-name = బ్రాంచి పేరు
console-store-save = చేర్చండి
`;export{e as default};