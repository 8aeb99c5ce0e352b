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
counter-title = కౌంటర్
counter-online = ఆన్‌లైన్
counter-connecting = కనెక్ట్ అవుతోంది
counter-offline = కనెక్షన్ లేదు
counter-queue-empty = పంపాల్సింది లేదు
counter-queue-waits = { $entries ->
    [one] { $entries } స్కాన్ పంపాలి
   *[other] { $entries } స్కాన్లు పంపాలి
}{ $punches ->
    [0] {""}
    [one] { " " }· { $punches } ముద్ర
   *[other] { " " }· { $punches } ముద్రలు
}{ $rewards ->
    [0] {""}
    [one] { " " }· { $rewards } బహుమతి
   *[other] { " " }· { $rewards } బహుమతులు
}
counter-queue-sent = చివరగా పంపింది { $time }
counter-queue-never-sent = ఇంకా ఏదీ పంపలేదు
counter-waiting = ఒక స్కాన్ ఆగి ఉంది
counter-clock-slow = గడియారం { $minutes } ని. వెనుక: సర్వీస్ సమయమే వాడుతున్నాం
counter-clock-fast = గడియారం { $minutes } ని. ముందు: సర్వీస్ సమయమే వాడుతున్నాం
counter-sign-off = సైన్ అవుట్
counter-starting = సిద్ధమవుతోంది
counter-try-again = మళ్లీ ప్రయత్నించండి
counter-cannot-title = ఈ బ్రౌజర్ కౌంటర్‌గా పనిచేయదు
counter-cannot-insecure = పేజీ మామూలు http ద్వారా తెరుచుకుంది. కౌంటర్ ఒక రహస్య కీని దాచుకుంటుంది; httpsలో లేదా ఈ కంప్యూటర్‌లోనే అయితే తప్ప బ్రౌజర్లు దాన్ని ఒప్పుకోవు.
counter-cannot-no-key = ఈ బ్రౌజర్ చాలా పాతది: కౌంటర్ సంతకానికి కావలసిన కీని తయారు చేయడం దీనికి వీలు కాదు. దీన్ని అప్‌డేట్ చేయండి, లేదా కొత్త Chrome, Edge, Firefox లేదా Safari వాడండి.
counter-cannot-no-storage = ప్రైవేట్ విండోలో లాగా ఈ బ్రౌజర్ డేటా దాచుకోదు. పేజీని మామూలు విండోలో తెరిచి, డేటా దాచుకోవడానికి అనుమతి ఇవ్వండి.
counter-unreachable-title = సర్వీస్ జవాబివ్వడం లేదు
counter-unreachable-text = ఈ పరికరం చేరి ఉంది, ప్రయత్నిస్తూనే ఉంటుంది. నెట్‌వర్క్ ఉందో లేదో చూడండి.
counter-revoked-title = ఈ పరికరం ఇప్పుడు చేరి లేదు
counter-revoked-text = దీన్ని కన్సోల్‌లో ఎవరో రద్దు చేశారు. ఇందులో ఇక స్కాన్ కుదరదు. కన్సోల్ నుండి కొత్త కోడ్‌తో మళ్లీ చేర్చండి.
counter-other-server-title = పరికరం చేరిన సర్వీస్ ఇది కాదు
counter-other-server-text = దీని కీ వేరు. ఏదీ పంపలేదు. సర్వీస్‌ను కొత్తగా పెట్టి ఉంటే, ఈ పరికరాన్ని మళ్లీ చేర్చండి.
counter-forget-device = ఈ పరికరం చేరికను తీసేయండి
counter-forget-sure = నిజంగా తీసేయాలా? మళ్లీ చేర్చే వరకు ఈ పరికరంలో స్కాన్ కుదరదు.
counter-forget-yes = అవును, తీసేయండి
counter-back = వెనుకకు
counter-cleared-title = బ్రౌజర్ ఈ కౌంటర్ డేటాను తుడిచేసింది
counter-cleared-text = ఈ పేజీ తెరిచి ఉన్నంత వరకు కౌంటర్ కీ ఇందులోనే ఉంటుంది. ఇప్పుడే మళ్లీ దాచండి. జవాబు రాని కోడ్‌ను మళ్లీ స్కాన్ చేయవచ్చు: ఒక్కసారే లెక్కలోకి వస్తుంది.
counter-cleared-waiting =
    { $waiting ->
        [0] పంపాల్సిన స్కాన్ ఏదీ లేదు.
        [one] పంపాల్సిన ఒక స్కాన్ కూడా ఈ పేజీలోనే ఉంది.
       *[other] పంపాల్సిన { $waiting } స్కాన్లు కూడా ఈ పేజీలోనే ఉన్నాయి.
    }
counter-cleared-do = మళ్లీ దాచండి
counter-lost = బ్రౌజర్ డేటాను తుడిచే వరకు ఈ పరికరం “{ $device }”, బ్రాంచి { $store }. దీన్ని మళ్లీ చేర్చండి, పాతదాన్ని కన్సోల్‌లో రద్దు చేయండి.
counter-lost-waiting =
    { $waiting ->
        [0] ఇక్కడ ఏదీ ఆగి లేదు, కాబట్టి ఏ ముద్రా పోలేదు.
        [one] ఇక్కడ ఆగి ఉన్న ఒక స్కాన్ పోయింది. మేనేజర్‌కు చెప్పండి: ఆ కస్టమర్ ముద్ర రాలేదు.
       *[other] ఇక్కడ ఆగి ఉన్న { $waiting } స్కాన్లు పోయాయి. మేనేజర్‌కు చెప్పండి: ఆ కస్టమర్ల ముద్రలు రాలేదు.
    }
counter-not-enrolled-title = ఈ పరికరాన్ని కౌంటర్ చేయండి
counter-not-enrolled-step-1 = కన్సోల్‌లో “పరికరాలు” తెరిచి “పరికరాన్ని చేర్చండి” ఎంచుకోండి.
counter-not-enrolled-step-2 = అక్కడ కనిపించే కోడ్‌ను ఈ పేజీతో గానీ, ఫోన్ కెమెరాతో గానీ స్కాన్ చేయండి.
counter-not-enrolled-step-3 = రెండు స్క్రీన్ల మీది ఆరు అంకెలను పోల్చి, కన్సోల్‌లో నిర్ధారించండి.
counter-not-enrolled-scan = కోడ్ స్కాన్ చేయండి
counter-not-enrolled-stop = కెమెరా ఆపండి
counter-not-enrolled-usb = USB స్కానర్ కూడా పనిచేస్తుంది: స్కాన్ చేస్తే చాలు.
counter-not-an-enrol-code = ఇది పరికరాన్ని చేర్చే కోడ్ కాదు.
counter-enrol-elsewhere = ఈ కోడ్ వేరే చిరునామాది: { $host }. కౌంటర్‌ను అక్కడ తెరవండి.
counter-enrol-again-title = ఈ పరికరం ఇప్పటికే చేరి ఉంది
counter-enrol-again-text = దీని పేరు “{ $device }”, బ్రాంచి { $store }. మళ్లీ చేర్చితే ఇది కొత్త పరికరం అవుతుంది; పాతదాన్ని కన్సోల్‌లో రద్దు చేయాలి.
counter-enrol-again-go = మళ్లీ చేర్చండి
counter-enrol-again-stay = ఇలాగే ఉంచండి
counter-enrol-name-title = ఈ పరికరం పేరేమిటి?
counter-enrol-name = ఈ పరికరం పేరు
counter-enrol-name-hint = సిబ్బందికి, కన్సోల్‌లో ప్రతి ముద్రతో ఈ పేరు కనిపిస్తుంది. ఉదాహరణకు “కౌంటర్ 1” లేదా “లక్ష్మి ఫోన్”.
counter-enrol-private = ప్రైవేట్ విండోలో వద్దు: మూసినప్పుడు అది పరికరాన్ని మరిచిపోతుంది.
counter-enrol-start = కొనసాగండి
counter-enrol-asking-title = ఒక్క నిమిషం
counter-enrol-asking-text = సర్వీస్ జవాబివ్వగానే, పోల్చాల్సిన అంకెలు కనిపిస్తాయి.
counter-enrol-digits-title = కన్సోల్‌లో వీటిని నిర్ధారించండి
counter-enrol-digits-text = కన్సోల్‌లోనూ ఆరు అంకెలు కనిపిస్తాయి. రెండూ ఒకటే అయితేనే అక్కడ నిర్ధారించండి.
counter-enrol-digits-heard = అంకెలు { $digits }
counter-enrol-waiting = కన్సోల్ కోసం చూస్తున్నాం
counter-enrol-offline = కనెక్షన్ లేదు. మళ్లీ ప్రయత్నిస్తున్నాం.
counter-enrol-throttled = చాలాసార్లు ప్రయత్నించారు. కాసేపట్లో మళ్లీ ప్రయత్నిస్తాం.
counter-enrol-cancel = వద్దు
counter-enrol-refused-title = కన్సోల్ ఒప్పుకోలేదు
counter-enrol-refused-text = ఈ పరికరాన్ని చేర్చలేదు. పొరపాటైతే, కన్సోల్‌లో కొత్త కోడ్ చేయండి.
counter-enrol-gone-title = ఈ కోడ్ ఇక పనిచేయదు
counter-enrol-gone-text = పరికరాన్ని చేర్చే కోడ్ పది నిమిషాలే ఉంటుంది, ఒక్కసారే పనిచేస్తుంది. కన్సోల్‌లో కొత్తది చేయండి.
counter-enrol-fault-title = చేర్చడం కుదరలేదు
counter-enrol-wrong-root = కోడ్‌లో చెప్పిన కీ సర్వీస్ దగ్గర లేదు. కన్సోల్‌లో కొత్త కోడ్ చేసి, అక్కడి నుండే తెరవండి.
counter-enrol-refused-by-service = సర్వీస్ ఒప్పుకోలేదు: { $detail }
counter-who-title = కౌంటర్‌లో ఎవరు?
counter-nobody-title = ఇంకా ఎవరూ సైన్ ఇన్ చేయలేరు
counter-nobody-text = కన్సోల్‌లో సిబ్బందిని PINతో చేర్చండి. వారి పేర్లు ఇక్కడ వాటంతట అవే వస్తాయి.
counter-pin-title = { $name }, మీ PIN
counter-pin-heard = { $count ->
    [0] ఏ అంకె నొక్కలేదు
    [one] ఒక అంకె నొక్కారు
   *[other] { $count } అంకెలు నొక్కారు
}
counter-pin-erase = చివరి అంకె చెరపండి
counter-pin-other = వేరొకరు
counter-signon = సైన్ ఇన్
counter-pin-wrong = ఆ PIN సరి కాదు. మళ్లీ ప్రయత్నించండి.
counter-pin-throttled = { $seconds ->
    [one] PIN చాలాసార్లు తప్పింది. ఒక సెకను ఆగండి.
   *[other] PIN చాలాసార్లు తప్పింది. { $seconds } సెకన్లు ఆగండి.
}
counter-pin-offline = కనెక్షన్ లేదు. సైన్ ఇన్ చేయాలంటే సర్వీస్ కావాలి; కాసేపట్లో మళ్లీ ప్రయత్నించండి.
counter-pin-refused = సైన్ ఇన్ కుదరలేదు: { $detail }
counter-camera-start = కెమెరా తెరవండి
counter-camera-starting = కెమెరా తెరుచుకుంటోంది
counter-camera-stop = కెమెరా ఆపండి
counter-camera-choose = కెమెరా
counter-camera-nameless = కెమెరా { $number }
counter-torch-on = లైట్ వేయండి
counter-torch-off = లైట్ ఆపండి
counter-camera-denied = బ్రౌజర్‌కు కెమెరా అనుమతి లేదు. చిరునామా పట్టీలో లేదా బ్రౌజర్ సెట్టింగ్‌లలో అనుమతి ఇచ్చి, మళ్లీ ప్రయత్నించండి. USB స్కానర్‌కు అనుమతి అక్కర్లేదు.
counter-camera-none = కెమెరా కనిపించలేదు. USB స్కానర్ పనిచేస్తుంది, లేదా “మరిన్ని” కింద కోడ్ అతికించండి.
counter-camera-none-enrol = కెమెరా కనిపించలేదు. USB స్కానర్‌తో స్కాన్ చేయండి, లేదా కన్సోల్ లింక్‌ను ఈ బ్రౌజర్‌లో తెరవండి.
counter-camera-busy = కెమెరాను వేరే ప్రోగ్రామ్ వాడుతోంది. దాన్ని మూసి, మళ్లీ ప్రయత్నించండి.
counter-camera-insecure = https ఉంటేనే బ్రౌజర్లు కెమెరాకు అనుమతి ఇస్తాయి. ఈ పేజీని https చిరునామాతో తెరవండి.
counter-camera-ended = కెమెరా ఆగిపోయింది.
counter-camera-unknown = కెమెరా తెరుచుకోలేదు.
counter-decoder-missing = కోడ్‌లు చదివే భాగం లోడ్ కాలేదు. నెట్‌వర్క్ ఉందో లేదో చూసి, మళ్లీ ప్రయత్నించండి.
counter-aim = కస్టమర్ కోడ్‌ను చట్రంలో పట్టండి
counter-aim-redeem = బహుమతి ఇవ్వాల్సిన కార్డు స్కాన్ చేయండి
counter-usb-ready = లేదా USB స్కానర్‌తో స్కాన్ చేయండి
counter-same-card = అదే కార్డు ఇంకా ఇక్కడే ఉంది. దాన్ని తీసేయండి, లేదా మళ్లీ ముద్ర వేయండి.
counter-same-card-again = మళ్లీ ముద్ర వేయండి
counter-not-ours = ఇది Tenthcup కోడ్ కాదు.
counter-not-ours-invite = ఇది ఆహ్వానం: కస్టమర్ దీన్ని తమ ఫోన్‌లో తెరవాలి.
counter-not-ours-enrol = ఇది పరికరాన్ని చేర్చే కోడ్. ఈ పరికరం ఇప్పటికే చేరి ఉంది.
counter-mode = దేనికోసం స్కాన్
counter-mode-punch = ముద్ర
counter-mode-redeem = బహుమతి
counter-mode-count = { $count ->
    [one] ఒక ముద్ర
   *[other] { $count } ముద్రలు
}
counter-more = మరిన్ని
counter-less = అయింది
counter-count = ఒక స్కాన్‌లో ముద్రలు
counter-count-less = ఒక ముద్ర తగ్గించండి
counter-count-more = ఒక ముద్ర పెంచండి
counter-sale = బిల్లు నంబర్
counter-sale-hint = బిల్లు మీద ఉండే నంబర్. ఒకటి కంటే ఎక్కువ ముద్రలకు కావాలి; ఒక్కో అమ్మకానికి ఒక్కసారే ముద్రలు.
counter-sale-missing = ఒక స్కాన్‌లో ఎక్కువ ముద్రలకు బిల్లు నంబర్ కావాలి.
counter-type-code = కోడ్ టైప్ చేయండి లేదా అతికించండి
counter-type-code-hint = కస్టమర్ చదివే ఎనిమిది అంకెలు, లేదా మొత్తం కోడ్.
counter-type-code-send = ఈ కోడ్ వాడండి
counter-type-code-not = ఇది ఎనిమిది అంకెల నంబర్ కాదు, 90తో మొదలయ్యే కోడ్ కూడా కాదు.
counter-sound = శబ్దం
counter-rules = నియమాలు, వివరించడానికి
counter-undo = { $count ->
    [one] ముద్ర వెనక్కి తీసుకోండి
   *[other] { $count } ముద్రలు వెనక్కి తీసుకోండి
}
counter-undo-left = { $seconds } సె
counter-checking = సరిచూస్తున్నాం
counter-apart = ఈ పరికరం గురించి సర్వీస్ రికార్డు, పరికరం రికార్డు ఒకేలా లేవు (సర్వీస్‌లో చివరి స్కాన్ { $service }, ఇక్కడ { $here }). సర్వీస్ రికార్డు నుండి కొనసాగుతుంది. యజమానికి చెప్పండి.
counter-apart-again = { $again ->
    [one] బ్యాకప్ తిరిగి తెచ్చాక జరిగినట్టుగా, ఈ పరికరం చివరి స్కాన్ సర్వీస్ దగ్గర పోయింది. దాన్ని మళ్లీ పంపాం. యజమానికి చెప్పండి.
   *[other] బ్యాకప్ తిరిగి తెచ్చాక జరిగినట్టుగా, ఈ పరికరం చివరి { $again } స్కాన్లు సర్వీస్ దగ్గర పోయాయి. వాటిని మళ్లీ పంపాం. యజమానికి చెప్పండి.
}
counter-shift-over = షిఫ్ట్ ముగిసింది. మళ్లీ సైన్ ఇన్ చేయండి.
counter-aim-look = కోడ్‌ను చట్రంలో పట్టండి: ముద్ర పడదు
counter-aim-typing = ముందు టైప్ చేయడం పూర్తి చేసి, తర్వాత స్కాన్ చేయండి
counter-amount = మొత్తం ({ $currency })
counter-amount-first = ముందు మొత్తం ఎంటర్ చేసి, తర్వాత స్కాన్ చేయండి.
counter-amount-wrong = ఇది మొత్తం కాదు. బిల్లులో ఉన్నట్టు రాయండి.
counter-sale-first = ముందు బిల్లు నంబర్ ఎంటర్ చేసి, తర్వాత స్కాన్ చేయండి.
counter-look = కార్డును చూడటం మాత్రమే
counter-word-seen = కార్డు
counter-why-seen = { $program }. చివరిగా వాడింది: { $when }. ముద్ర వేయలేదు.
counter-why-seen-held = { $when } నుంచి: { $reward }
counter-word-not-seen = తెలియదు
counter-why-not-seen = సర్వీస్ జవాబు ఇవ్వలేదు; కార్డులో ఏముందో దానికే తెలుసు.
counter-todo-not-seen = ముద్ర వేయలేదు. నెట్‌వర్క్ లేకపోయినా ముద్రలు వేయవచ్చు.
counter-short-misread = ఎనిమిది అంకెల్లో ఒకటి తప్పు. మళ్లీ చూడండి.
counter-short-not-to-redeem = బహుమతికి కోడ్ కావాలి. దాన్ని స్కాన్ చేయండి, లేదా అన్ని అంకెలూ అతికించండి.
counter-short-unknown = ఈ నంబర్ గడువు ముగిసింది, లేదా వాడేశారు. కస్టమర్‌ను కొత్తది అడగండి.
counter-short-offline = నంబర్‌కు నెట్‌వర్క్ కావాలి, సర్వీస్ జవాబు ఇవ్వలేదు. బదులుగా కోడ్ స్కాన్ చేయండి.
counter-settings = ఈ కౌంటర్ సెట్టింగ్‌లు
counter-settings-locked = లాక్ చేసి ఉంది. { $managers } సైన్ ఆన్ చేసి మార్చవచ్చు.
counter-outbox-sales = { $sums } అమ్మకాలకు
counter-practice = సాధన
counter-practice-lead = ప్రతి స్కాన్ ఎలా కనిపిస్తుందో చూడండి. ఏదీ పంపబడదు, ఏదీ లెక్కకు రాదు. మొదటి నిజమైన కార్డుతో లేదా ఐదు నిమిషాల తర్వాత సాధన ముగుస్తుంది.
counter-practice-punch = సరైన కార్డు
counter-practice-used = ముందే వాడిన కోడ్
counter-practice-refused = నకిలీ కార్డు
counter-practice-full = నిండే కార్డు
counter-practice-offline = నెట్‌వర్క్ లేకుండా
counter-practice-print = అప్పటి వరకు సాధన కార్డులను కూడా స్కాన్ చేయవచ్చు. అవి కన్సోల్‌లో, సిబ్బంది కింద ఉన్నాయి.
counter-practice-on = సాధన నడుస్తోంది: నిజమైన కార్డు వచ్చే వరకు ఏదీ లెక్కకు రాదు.
counter-practice-end = సాధన ముగించండి
counter-practice-no-card = ఇది సాధన కోడ్, కార్డు కాదు.
counter-practice-mark = సాధన: లెక్కకు రాదు
counter-practice-card = సాధన కార్డు
counter-practice-reward = ఒక బహుమతి
counter-word-accepted = ముద్ర పడింది
counter-word-provisional = తీసుకున్నాం (ఆఫ్‌లైన్)
counter-word-provisional-reward = బహుమతి ఖరారు (ఆఫ్‌లైన్)
counter-word-used = ముందే వాడారు
counter-word-refused = చెల్లదు
counter-word-undecided = ఇంకా తేలలేదు
counter-word-quarantined = పక్కన ఉంచాం
counter-why-quarantined = ఈ స్కాన్‌ను పక్కన ఉంచాం, ఇంకా లెక్కించలేదు.
counter-todo-quarantined = మేనేజర్ కన్సోల్‌లో “నిర్ణయాలు” కింద నిర్ణయిస్తారు.
counter-word-redeemed = బహుమతి ఖరారు
counter-word-reversed = వెనక్కి తీసుకున్నాం
counter-why-accepted = { $units ->
    [one] { $program }: ఒక ముద్ర.
   *[other] { $program }: { $units } ముద్రలు.
}
counter-why-accepted-plain = ముద్ర లెక్కలోకి వచ్చింది.
counter-why-reward = { $rewards ->
    [one] సిద్ధం: { $reward }
   *[other] { $rewards } సిద్ధం: { $reward }
}
counter-why-redeemed = ఇవ్వండి: { $reward }.
counter-why-redeemed-plain = బహుమతి ఇవ్వండి.
counter-why-reversed = { $units ->
    [one] ముద్రను వెనక్కి తీసుకున్నాం.
   *[other] { $units } ముద్రలను వెనక్కి తీసుకున్నాం.
}
counter-why-used-here = { $time }కి ఇక్కడే వాడారు. సిబ్బంది: { $staff }.
counter-why-used-here-other-day = { $date }, { $time }కి ఇక్కడే వాడారు. సిబ్బంది: { $staff }.
counter-why-used-there = { $time }కి { $store } వద్ద వాడారు. సిబ్బంది: { $staff }.
counter-why-used-there-other-day = { $date }, { $time }కి { $store } వద్ద వాడారు. సిబ్బంది: { $staff }.
counter-why-refused = సర్వీస్ దీన్ని ఒప్పుకోలేదు.
counter-why-rejected = సర్వీస్ ఈ స్కాన్‌ను తీసుకోలేదు: { $detail }
counter-why-not-kept = ఈ బ్రౌజర్ స్కాన్‌ను దాచలేకపోయింది, కాబట్టి పంపలేదు.
counter-todo-not-kept = ఈ పరికరంలో కొంత చోటు ఖాళీ చేసి, పేజీని మళ్లీ లోడ్ చేసి, స్కాన్ చేయండి.
counter-todo-clock = ఇక్కడ సమయం { $time }. అది సరైతే ఫోన్ గడియారం తప్పు: ఫోన్‌ను నెట్‌వర్క్‌కు కలపండి. కాకపోతే, ఈ కౌంటర్‌ను కలపండి.
counter-todo-refused = తాజా కోడ్ అడిగి మళ్లీ స్కాన్ చేయండి. అప్పటికీ ఇలాగే ఉంటే, యజమానిని అడగండి.
counter-why-provisional = { $count ->
    [one] ఈ కౌంటర్ మళ్లీ ఆన్‌లైన్ అయ్యాక ముద్ర లెక్కలోకి వస్తుంది.
   *[other] ఈ కౌంటర్ మళ్లీ ఆన్‌లైన్ అయ్యాక { $count } ముద్రలు లెక్కలోకి వస్తాయి.
}
counter-why-provisional-reward = బహుమతి ఇవ్వండి. ఈ కౌంటర్ మళ్లీ ఆన్‌లైన్ అయ్యాక అది నమోదవుతుంది.
counter-why-open = సర్వీస్ జవాబివ్వలేదు, సొంతంగా తేల్చడం ఈ కౌంటర్‌కు కుదరదు.
counter-todo-open = స్కాన్ ఇక్కడ ఉంది, దానంతట అదే వెళ్తుంది; ఒక్కసారికి మించి లెక్కలోకి రాదు. దీనికి ఇప్పుడే ఏదీ ఇవ్వకండి.
counter-why-unavailable = సర్వీస్ ఉంది, కానీ ఇప్పుడు తేల్చలేకపోతోంది. స్కాన్ ఇక్కడ ఉంది, దానంతట అదే మళ్లీ వెళ్తుంది; ఒక్కసారికి మించి లెక్కలోకి రాదు.
counter-why-slow = సర్వీస్ ఇంకా జవాబివ్వలేదు. స్కాన్ ఈ పరికరంలో ఉంది; ఒక్కసారికి మించి లెక్కలోకి రాదు.
counter-why-throttled = కాస్త ఆగమని సర్వీస్ అడుగుతోంది. స్కాన్ ఇక్కడ ఉంది, దానంతట అదే మళ్లీ వెళ్తుంది.
counter-todo-undecided = కస్టమర్‌ను ఆగమనండి, లేదా పేరు రాసుకోండి. ఏదీ పోదు.
counter-trying-in = { $seconds ->
    [0] ఇప్పుడు మళ్లీ ప్రయత్నిస్తున్నాం
   *[other] మళ్లీ ప్రయత్నం: { $seconds } సె
}
counter-tries = { $count ->
    [one] ఇప్పటికి ఒక ప్రయత్నం
   *[other] ఇప్పటికి { $count } ప్రయత్నాలు
}
counter-try-now = ఇప్పుడే ప్రయత్నించండి
counter-progress = { $needed }లో { $progress }
counter-card-full = కార్డు నిండింది
counter-card-full-next = కార్డు నిండింది, కొత్త దానిపై { $needed }లో { $progress }
counter-rewards-ready = { $rewards ->
    [one] ఒక బహుమతి సిద్ధం
   *[other] { $rewards } బహుమతులు సిద్ధం
}
counter-card = కార్డు { $short }
counter-next = తర్వాత
counter-hold = ఆపండి
counter-held = ఆగింది. కొనసాగడానికి నొక్కండి.
counter-next-in = తర్వాతిది: { $seconds } సె. ఆపడానికి నొక్కండి.
counter-redeem-now = బహుమతి ఇవ్వండి
counter-outbox-title = ఆఫ్‌లైన్ స్కాన్లు
counter-outbox-waits = ఇవి ఈ పరికరంలో ఉన్నాయి, కనెక్షన్ వచ్చాక వాటంతట అవే వెళ్తాయి. అప్పటి వరకు ఈ బ్రౌజర్ డేటాను తుడిచేయకండి.
counter-outbox-empty = ఈ పరికరం స్కాన్లన్నీ పంపాం.
counter-report-title = గత 24 గంటల్లో పంపినవి
counter-report-counted = { $sent }లో { $count } లెక్కించాం
counter-report-were-used = { $sent }లో { $count } { $count ->
    [one] ముందే వాడింది
   *[other] ముందే వాడినవి
}
counter-report-refused = { $sent }లో { $count } { $count ->
    [one] చెల్లలేదు
   *[other] చెల్లలేదు
}
counter-report-quarantined = { $sent }లో { $count } { $count ->
    [one] మేనేజర్ నిర్ణయం కోసం ఆగింది
   *[other] మేనేజర్ నిర్ణయం కోసం ఆగాయి
}
counter-report-scan = { $time }, కార్డు { $card }
counter-report-used = { $time }కి { $store } వద్ద, “{ $device }” మీద ముందే వాడారు.
counter-report-accepted = ఇది లెక్కలోకి వచ్చింది.
counter-report-redeemed = బహుమతి నమోదైంది.
counter-kept-title = { $count ->
    [one] పంపిన ఒక స్కాన్, 30 రోజులు ఉంటుంది
   *[other] పంపిన { $count } స్కాన్లు, 30 రోజులు ఉంటాయి
}
counter-kept-text = సర్వీస్‌ను బ్యాకప్ నుండి తిరిగి తెచ్చినప్పుడు, లేదా మేనేజర్ నిర్ణయం తెలుసుకోవడానికి వీటిని మళ్లీ పంపండి. ఏదీ రెండుసార్లు లెక్కలోకి రాదు.
counter-kept-again = మళ్లీ పంపండి
counter-again-running = { $all }లో { $done } పంపాం
counter-again-done = { $changed ->
    [0] మొత్తం { $all } మళ్లీ పంపాం. ఏదీ మారలేదు.
    [one] మొత్తం { $all } మళ్లీ పంపాం. ఒకదానికి ఇప్పుడు వేరే జవాబు వచ్చింది:
   *[other] మొత్తం { $all } మళ్లీ పంపాం. { $changed } స్కాన్లకు ఇప్పుడు వేరే జవాబు వచ్చింది:
}
counter-again-stopped = { $all }లో { $done } మళ్లీ పంపాం, తర్వాత సర్వీస్ జవాబివ్వలేదు. కాసేపట్లో మళ్లీ ప్రయత్నించండి.
counter-rest-waits = { $entries ->
    [one] ఒక ఆఫ్‌లైన్ స్కాన్ ఇంకా పంపలేదు. ఈ పేజీని తెరిచే ఉంచండి.
   *[other] { $entries } ఆఫ్‌లైన్ స్కాన్లు ఇంకా పంపలేదు. ఈ పేజీని తెరిచే ఉంచండి.
}
counter-rest-sent = పంపిన ఆఫ్‌లైన్ స్కాన్లు { $sent }, లెక్కించినవి { $counted }. { $quarantined ->
    [0] {""}
    [one] ఒకటి మేనేజర్ నిర్ణయం కోసం ఆగింది.
   *[other] { $quarantined } మేనేజర్ నిర్ణయం కోసం ఆగాయి.
}
counter-challenge-ask = కస్టమర్‌ను తమ ఫోన్‌లో ఇవి నొక్కమనండి
counter-challenge-heard = రెండు అంకెలు { $digits }
counter-challenge-left = ఇంకా { $seconds } సె
counter-challenge-reward = { $reward } కోసం
counter-challenge-cancel = స్కాన్‌కు వెళ్లండి
counter-challenge-reconnecting = కనెక్షన్ తెగిపోయింది. తిరిగి రాగానే జవాబు కనిపిస్తుంది.
counter-why-three-wrong = మూడుసార్లు వేరే అంకెలు నొక్కారు. బహుమతి ఇవ్వలేదు.
counter-why-challenge-expired = ఎవరూ సమయానికి అంకెలు నొక్కలేదు. బహుమతి ఇవ్వలేదు.
counter-why-challenge-unseen = కనెక్షన్ లేదు, కాబట్టి అంకెలు నొక్కారో లేదో ఈ పరికరానికి తెలియలేదు.
counter-todo-challenge-expired = మొదటి నుండి చేయడానికి కార్డును మళ్లీ స్కాన్ చేయండి.
counter-todo-challenge-unseen = కస్టమర్ ఫోన్ చూడండి: బహుమతి అందిందో లేదో అందులో ఉంటుంది.
counter-approvals = ఆమోదాలు ({ $count })
counter-approvals-title = రెండో వ్యక్తి కోసం ఆగినవి
counter-approvals-lead = వీటికి ఒక్కరు సరిపోరు. మీరు కళ్లారా చూసినవి, లేదా అడిగి తెలుసుకున్నవి మాత్రమే ఆమోదించండి.
counter-approval-what-redeem = ఫోన్‌లో లేని కార్డు { $card }కు బహుమతి
counter-approval-what-move = బదిలీ కోడ్: చూపించిన కార్డు { $card } ఒక ఫోన్‌కు మారుతుంది
counter-approval-what-move-lost = బదిలీ కోడ్: ఫోన్ పోయిందని చెప్పిన కార్డు { $card } ఒక రోజు తర్వాత మారుతుంది
counter-approval-what-punch =
    { $count ->
        [one] కార్డు { $card }పై ఒక ముద్ర
       *[other] కార్డు { $card }పై { $count } ముద్రలు
    }
counter-approval-who = { $staff }, { $device }, { $store }, { $time }
counter-approve = ఆమోదించండి
counter-approval-why-step-up-needed = ఈ స్క్రీన్ మాత్రమే కాదు, కస్టమర్‌ను, వారు తెచ్చినదాన్ని కూడా చూడండి.
counter-approval-why-over-limit-card = ఈ కార్డుపై ఈ గంటకు ముద్రలన్నీ పడ్డాయి.
counter-approval-why-over-limit-pair = ఈ కార్డుపై ఈ రోజు ముద్రలన్నీ ఒకే వ్యక్తి వేశారు.
counter-approval-why-over-limit-staff = ఒక వ్యక్తి ఇప్పటికి వేయగలిగిన ముద్రలన్నీ వారు వేశారు.
counter-approval-why-over-limit-device = ఒక పరికరం గంటలో వేయగలిగిన ముద్రలన్నీ ఆ కౌంటర్ వేసింది.
counter-move = కార్డును వేరే ఫోన్‌కు మార్చండి
counter-move-lead = దీన్ని వేరే కౌంటర్‌లో సహోద్యోగి ఆమోదిస్తారు. కార్డు బహుమతుల కోసం ఒక రోజు ఆగాలి.
counter-move-paper = కాగితం లేదా పాస్ నుండి
counter-move-paper-lead = కార్డు కస్టమర్ దగ్గరే ఉంది. అది వెంటనే మారుతుంది, అప్పటి నుండి ఆ కాగితం చెల్లదు.
counter-move-scan = మార్చే కార్డు స్కాన్ చేయండి
counter-move-lost = పోయిన ఫోన్ నుండి
counter-move-lost-lead = పాత ఫోన్‌లో కార్డును చూపకపోతే, అది ఒక రోజు తర్వాత మారుతుంది. దాని నంబర్ రికవరీ కాగితం మీద ఉంటుంది. రికవరీ కోడ్ ఉంటే కస్టమర్‌కు ఇక్కడ ఎవరి సాయమూ అక్కర్లేదు.
counter-move-number = కార్డు నంబర్, పది అంకెలు
counter-move-number-not = కార్డు నంబర్‌లో పది అంకెలు ఉంటాయి.
counter-move-number-none = ఈ నంబర్‌తో ఏ ఫోన్‌లోనూ కార్డు లేదు. మరోసారి అడగండి, లేదా కన్సోల్‌లో చూడండి.
counter-move-offline = సర్వీస్ జవాబివ్వలేదు. నెట్‌వర్క్ వచ్చాక మళ్లీ ప్రయత్నించండి.
counter-move-find = కార్డు వెతకండి
counter-move-card = { $program }, కార్డు { $card }
counter-move-card-times = { $opened } నుండి, చివరగా వాడింది { $last }
counter-move-ask = బదిలీ కోడ్ అడగండి
counter-move-asked =
    { $minutes ->
        [one] బదిలీ కోడ్ సహోద్యోగి ఆమోదం కోసం ఆగింది: ఒక నిమిషం మిగిలింది.
       *[other] బదిలీ కోడ్ సహోద్యోగి ఆమోదం కోసం ఆగింది: { $minutes } నిమిషాలు మిగిలాయి.
    }
counter-move-ready =
    { $minutes ->
        [one] బదిలీ కోడ్‌ను ఆమోదించారు: ఒక నిమిషం చెల్లుతుంది.
       *[other] బదిలీ కోడ్‌ను ఆమోదించారు: { $minutes } నిమిషాలు చెల్లుతుంది.
    }
counter-move-forget = ఇక వద్దు
counter-aim-move = మార్చే కార్డు స్కాన్ చేయండి
counter-word-asked = సహోద్యోగిని అడగండి
counter-why-asked = ఎవరూ ఒంటరిగా కార్డును మార్చలేరు.
counter-todo-asked = వేరే కౌంటర్‌లో సహోద్యోగి ఆమోదిస్తారు. తర్వాత కోడ్ ఇక్కడ కనిపిస్తుంది.
counter-word-approved = ఆమోదించారు
counter-why-approved-accepted = ముద్ర లెక్కలోకి వచ్చింది. అది ఆ కౌంటర్‌లో కనిపిస్తుంది.
counter-why-approved-moving = కొత్త ఫోన్ కోసం కోడ్ ఆ కౌంటర్‌లో కనిపిస్తుంది.
counter-why-approved-redeemed = బహుమతిని ఆ కౌంటర్ ఇస్తుంది.
counter-word-claimed = మారింది
counter-why-claimed = కార్డు కొత్త ఫోన్‌లో ఉంది. బహుమతుల కోసం ఒక రోజు ఆగాలి.
counter-word-claimed-pending = అడిగాం
counter-why-claimed-pending = ఆలోపు పాత ఫోన్‌లో చూపకపోతే, కార్డు ఒక రోజు తర్వాత మారుతుంది.
counter-claim-code-title = కొత్త ఫోన్‌తో దీన్ని స్కాన్ చేయండి
counter-claim-code-lead = దాని కెమెరా, కార్డును మార్చే పేజీని తెరుస్తుంది. దీన్ని ఇంకెవరికీ చూపకండి.
counter-claim-code-qr = బదిలీ కోడ్, QR కోడ్‌గా
counter-claim-code-left =
    { $minutes ->
        [one] ఒక నిమిషం చెల్లుతుంది
       *[other] { $minutes } నిమిషాలు చెల్లుతుంది
    }
counter-claim-code-show = కోడ్ చూపండి
counter-claim-code-later = స్కాన్‌కు వెళ్లండి
counter-claim-code-end = ఇక వద్దు
`;export{e as default};