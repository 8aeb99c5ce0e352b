### Why something is refused: for each reason of crates/token/src/reason.rs a sentence for staff, one for the customer, and what to do
### next. Kept short: the counter is read at arm's length. Nobody is accused of anything.

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
