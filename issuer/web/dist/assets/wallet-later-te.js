var e=`wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = మీ కొనుగోలుకు ఒక ముద్ర
wallet-coupon-gives = “{ $program }” కార్డుపై ఒక ముద్ర
wallet-coupon-do = ఈ ముద్ర తీసుకోండి
wallet-coupon-busy = మీ ముద్ర తీసుకుంటున్నాం…
wallet-coupon-small-own = ఇది ఈ ఫోన్‌లోని కార్డుపై ఒక్కసారి పడుతుంది.
wallet-coupon-small-new = దీనికోసం కొత్త కార్డు తయారవుతుంది. ఖాతా అక్కర్లేదు, యాప్ అక్కర్లేదు: కార్డు ఈ ఫోన్‌లో, ఈ బ్రౌజర్‌లోనే ఉంటుంది.
wallet-coupon-looking = బిల్లు చూస్తున్నాం…
wallet-coupon-failed = ఈ బిల్లుకు ముద్ర రాలేదు
wallet-coupon-no-already-used = ఈ బిల్లు ముద్రను { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }కి తీసుకున్నారు. ఒక్కసారే లెక్కలోకి వస్తుంది.
wallet-coupon-no-sale-already-earned = ఈ కొనుగోలుకు కౌంటర్ దగ్గర మీ కార్డును స్కాన్ చేశారు, కాబట్టి ముద్ర ఇప్పటికే పడింది.
wallet-coupon-no-coupon-void = షాపులో ఈ కొనుగోలును రద్దు చేశారు, కాబట్టి దీని బిల్లుకు ముద్ర రాదు.
wallet-coupon-no-expired = బిల్లు ముద్రను ఒక రోజులోపు తీసుకోవాలి. దీని గడువు దాటిపోయింది.
wallet-coupon-no-unknown-coupon = ఈ కోడ్ షాపుకు తెలియదు. బిల్లు మీది కోడ్‌ను మరోసారి స్కాన్ చేయండి.
wallet-coupon-no-unknown-card = ఈ ఫోన్‌లోని కార్డు ఇప్పుడు షాపుకు తెలియదు. షాపును అడగండి.
wallet-recovery-why = కార్డు కీ ఈ ఫోన్ దాటి వెళ్లదు. ఫోన్ పోతే రికవరీ కోడే దారి: కార్డును, దాని ముద్రలన్నింటినీ మీ కొత్త ఫోన్‌కు తెస్తుంది.
wallet-recovery-fact-who = కోడ్ ఎవరి దగ్గర ఉంటే వారు కార్డు తీసుకోవచ్చు. వారెవరని ఎవరూ అడగరు.
wallet-recovery-fact-paper = దీన్ని కాగితం మీద ఉంచుకోండి, ఈ ఫోన్‌లో కాదు.
wallet-recovery-fact-newer = కొత్త కోడ్ చేస్తే పాతది చెల్లదు.
wallet-recovery-since = { $date } నుండి రికవరీ కోడ్ ఉంది. దాన్ని మళ్లీ చూపలేం; పోతే కొత్తది చేసుకోండి.
wallet-recovery-unknown = సర్వీస్‌కు మీ అభ్యర్థన చేరి ఉంటే, పాత కోడ్ ఇక చెల్లదు. కోడ్ కనిపించే వరకు మళ్లీ ప్రయత్నించండి.
wallet-recovery-make = రికవరీ కోడ్ చేసుకోండి
wallet-recovery-make-new = కొత్త రికవరీ కోడ్ చేసుకోండి
wallet-recovery-made-title = మీ రికవరీ కోడ్
wallet-recovery-once = ఇది ఈ ఒక్కసారే కనిపిస్తుంది. ప్రింట్ తీసుకోండి, లేదా అక్షరాలు రాసుకోండి.
wallet-recovery-sheet = { $program } రికవరీ కోడ్, { $merchant }
wallet-recovery-paper = రికవరీ కోడ్
wallet-recovery-qr = వేరే ఫోన్ కెమెరాతో స్కాన్ చేయడానికి, రికవరీ కోడ్ చిత్రంగా
wallet-recovery-how = కొత్త ఫోన్ కెమెరాతో దీన్ని స్కాన్ చేయండి. లేదా { $address } తెరిచి అక్షరాలు టైప్ చేయండి.
wallet-recovery-warn = ఈ కాగితం ఎవరి దగ్గర ఉంటే వారు కార్డు తీసుకోవచ్చు.
wallet-recovery-made = { $date } నాడు చేసింది. కొత్త కోడ్ చేస్తే ఇది చెల్లదు.
wallet-recovery-print = ప్రింట్ తీయండి
wallet-recovery-save = ఫైల్‌గా దాచండి
wallet-recovery-copy = లింక్ కాపీ చేయండి
wallet-recovery-copied = కాపీ అయింది
wallet-recovery-done = దాచుకున్నాను
wallet-recovery-file-name = recovery-code-{ $number }
wallet-recovery-file =
    రికవరీ కోడ్
    { $program }, { $merchant }
    కార్డు నంబర్ { $number }
    { $code }
    కొత్త ఫోన్‌లో ఈ లింక్ తెరవండి:
    { $link }
    లేదా { $address } తెరిచి పై అక్షరాలు టైప్ చేయండి.
    ఈ ఫైల్ ఎవరి దగ్గర ఉంటే వారు కార్డు తీసుకోవచ్చు.
    { $date } నాడు చేసింది. కొత్త కోడ్ చేస్తే ఇది చెల్లదు.
wallet-move-title = కార్డును వేరే ఫోన్‌కు మార్చండి
wallet-move-why = రెండో ఫోన్‌ను దగ్గర ఉంచుకోండి. ఇందులో కోడ్ కనిపిస్తుంది, దాన్ని అందులో స్కాన్ చేయాలి.
wallet-move-fact-here = ఆ తర్వాత కార్డు, దాని ముద్రలన్నీ రెండో ఫోన్‌లో ఉంటాయి; ఇందులో ఉండవు.
wallet-move-fact-rewards = మారిన తర్వాత బహుమతుల కోసం ఒక రోజు ఆగాలి.
wallet-move-fact-paper = ఈ కోడ్ కనిపించగానే { $date } నాటి మీ రికవరీ కోడ్ చెల్లకుండా పోతుంది. తర్వాత కొత్తది చేసుకోండి.
wallet-move-make = కోడ్ చూపండి
wallet-move-step-scan = రెండో ఫోన్ కెమెరాతో దీన్ని స్కాన్ చేయండి.
wallet-move-step-tap = అక్కడ “ఈ ఫోన్‌కు మార్చండి” నొక్కండి.
wallet-move-qr = రెండో ఫోన్ కెమెరా కోసం, ఈ కార్డును మార్చే కోడ్
wallet-move-typed = లేదా అక్కడ కార్డు పేజీ తెరిచి ఇది టైప్ చేయండి:
wallet-move-watching = రెండో ఫోన్ కోసం చూస్తున్నాం…
wallet-move-blind = ఇప్పుడు కనెక్షన్ లేదు: కార్డు చేరగానే రెండో ఫోన్ చెబుతుంది.
wallet-arrive-title = కార్డును ఇక్కడికి మార్చండి
wallet-arrive-looking = కార్డును వెతుకుతున్నాం…
wallet-arrive-failed = ఈ కోడ్ పనిచేయలేదు
wallet-arrive-with = దాని ముద్రలు, బహుమతులు కూడా వస్తాయి.
wallet-arrive-do = ఈ ఫోన్‌కు మార్చండి
wallet-arrive-busy = మీ కార్డు మారుతోంది…
wallet-arrive-small-recover = ఇప్పుడున్న ఫోన్ నుండి కార్డు వచ్చేస్తుంది. బహుమతుల కోసం ఒక రోజు ఆగాలి.
wallet-arrive-small-code = కాగితం మీది కార్డు వెంటనే మారుతుంది. పోయిన ఫోన్ నుండి ఒక రోజు తర్వాత మారుతుంది, ఆలోపు ఆ ఫోన్‌ను వాడకపోతే. ఆ తర్వాత బహుమతుల కోసం ఒక రోజు ఆగాలి.
wallet-arrive-own-title = కార్డు ఇక్కడే ఉంది
wallet-arrive-own = ఇది ఈ ఫోన్‌లోనే ఉంది, కాబట్టి మార్చాల్సిన పని లేదు. కోడ్‌ను అవసరమైన రోజు కోసం దాచుకోండి.
wallet-arrive-taken-title = ఈ కోడ్‌ను వేరే ఫోన్‌లో వాడారు
wallet-arrive-taken = { $day }, { $time }కి కార్డు ఆ ఫోన్‌కు మారుతుంది. అది మీరు కాకపోతే, పాత ఫోన్‌ను వాడండి, లేదా కౌంటర్ దగ్గర అడగండి.
wallet-enter-title = ఈ ఫోన్‌కు కార్డు తెచ్చుకోండి
wallet-enter-lost = కోడ్ లేదా? కౌంటర్ దగ్గర అడగండి: మీ కార్డు నంబర్ గానీ, కాగితం కార్డు గానీ ఉంటే షాపు మార్చి ఇస్తుంది.
wallet-enter-label = రికవరీ కోడ్
wallet-enter-hint = 28 అక్షరాలు. పెద్ద, చిన్న అక్షరాలు, ఖాళీలు, గీతలు ఎలా ఉన్నా ఫర్వాలేదు.
wallet-enter-do = కార్డు వెతకండి
wallet-enter-length =
    { $count ->
        [one] కోడ్‌లో { $length } అక్షరాలు ఉంటాయి; ఇక్కడ ఒకటే ఉంది.
       *[other] కోడ్‌లో { $length } అక్షరాలు ఉంటాయి; ఇక్కడ { $count } ఉన్నాయి.
    }
wallet-enter-character = “{ $character }” ఏ కోడ్‌లోనూ ఉండదు. కాగితాన్ని మళ్లీ చూడండి.
wallet-enter-misread = ఒక అక్షరం కాగితం మీద వేరేగా ఉంది. ఒక్కో గుంపునూ పోల్చి చూడండి.
wallet-data-what = ఈ కార్డుపై ఎప్పుడు, ఎక్కడ ముద్ర పడిందో, దాని సంతకం చేసిన కోడ్‌లను షాపు దాచుకుంటుంది. పేరు లేదు, ఫోన్ నంబర్ లేదు: మీ గురించి దానికి తెలిసింది ఈ కార్డు మాత్రమే.
wallet-data-copy = ఈ కార్డు గురించి షాపు సర్వీస్‌కు తెలిసినదంతా, సంతకాలతో సహా, ఒక ఫైల్‌గా.
wallet-data-copy-do = కాపీ దాచుకోండి
wallet-data-erase-title = తొలగించండి
wallet-data-erase = ఈ కార్డు ఎవరిదో షాపు సర్వీస్ మరచిపోతుంది: కోడ్‌లు, కొనుగోళ్లు, మొత్తాలు ఇక ఎవరూ చదవలేరు, బ్యాకప్‌లో కూడా. కార్డు, దాని ముద్రలు, బహుమతులతో సహా ముగుస్తుంది.
wallet-data-erase-do = కార్డు, డేటా తొలగించండి
wallet-data-sure-title = శాశ్వతంగా తొలగించాలా?
wallet-data-sure =
    { $needed }లో { $progress } పోతాయి{ $rewards ->
        [0] .
        [one] , ఒక బహుమతి కూడా.
       *[other] , { $rewards } బహుమతులు కూడా.
    } ఎవరూ తిరిగి తేలేరు, షాపు కూడా.
wallet-data-sure-do = శాశ్వతంగా తొలగించండి
wallet-data-sure-not = కార్డు ఉంచండి
wallet-data-erased-title = తొలగించాం
wallet-data-erased = కార్డు ఎవరిదో { $merchant } వద్ద ఇక తెలియదు, ఈ ఫోన్ కూడా దాని కీని మరచిపోయింది.
wallet-data-erased-done = సరే
wallet-install-title = హోమ్ స్క్రీన్‌పై మీ కార్డు
wallet-install-why = iPhoneలో, హోమ్ స్క్రీన్‌పై ఉన్న యాప్ తన కార్డులను విడిగా దాచుకుంటుంది: ఈ కార్డు దానంతట అది అక్కడికి రాదు.
wallet-install-step-code = “{ $recovery }” కింద రికవరీ కోడ్ చేసుకోండి.
wallet-install-step-share = Safariలో షేర్ బటన్‌ను, తర్వాత “Add to Home Screen”ను నొక్కండి.
wallet-install-step-type = కొత్త ఐకాన్‌ను తెరిచి, అక్కడ కోడ్ టైప్ చేయండి. కార్డు ముద్రలతో సహా అక్కడికి మారుతుంది; బహుమతులు ఒక రోజు ఆగుతాయి.
wallet-gone-title = ఈ కార్డు వేరే ఫోన్‌కు మారింది
wallet-gone-unknown-title = ఈ కార్డు ఇప్పుడు ఈ ఫోన్‌లో లేదు
wallet-gone-unknown = { $date }, { $time }కి ఇక్కడ గమనించాం: షాపు సర్వీస్ ఈ కార్డుకు ఈ ఫోన్ కీని తీసుకోవడం లేదు. కార్డు వేరే ఫోన్‌కు మారితే ఇలా ఉంటుంది. మీరు మార్చకపోతే, కౌంటర్ దగ్గర అడగండి.
wallet-gone-safe = ఏదీ పోలేదు: కార్డు ఇప్పుడు ఎక్కడున్నా ముద్రలు దానిపైనే ఉన్నాయి. ఈ ఫోన్‌లోని కోడ్‌లు ఇక చెల్లవు.
wallet-gone-remove = ఇక్కడి నుండి తీసేయండి
wallet-gone-remove-small = దీంతో ఈ ఫోన్ నుండి కార్డు, దాని పాత కీ పోతాయి. అసలు కార్డు అలాగే ఉంటుంది.
wallet-history-title = చరిత్ర
wallet-history-loading = ప్రతి నమోదును సరిచూస్తున్నాం…
wallet-history-none = ఇంకా ఏమీ లేదు.
wallet-history-how = ప్రతి నమోదుపై షాపు సంతకం, దాని ముందున్న నమోదు గుర్తు ఉంటాయి. ఈ పేజీ వాటిని తానే సరిచూస్తుంది.
wallet-history-offline = కనెక్షన్ లేదు: ఇది చివరిసారి చూసిన చరిత్ర.
wallet-history-unchecked = షాపు కీలను కొత్తగా తెచ్చుకోలేకపోయాం, కాబట్టి ఇప్పుడు నమోదులను సరిచూడలేదు.
wallet-history-wrong-title =
    { $rows ->
        [one] ఒక నమోదు సరిగా లేదు
       *[other] { $rows } నమోదులు సరిగా లేవు
    }
wallet-history-wrong = ఎరుపులో ఉన్నదానికి షాపు సంతకం లేదు. దీన్ని షాపుకు చూపండి.
wallet-row-right = సరిచూశాం: షాపు సంతకం ఉంది
wallet-row-wrong = సరిగా లేదు
wallet-row-not-signed = మారింది: ఈ నమోదుతో షాపు సంతకం సరిపోలడం లేదు.
wallet-row-other-card = ఈ నమోదు వేరే కార్డుది.
wallet-row-text-differs = ఇక్కడ రాసి ఉన్నది, షాపు సంతకం చేసింది కాదు.
wallet-row-gap = దీని ముందున్న ఒక నమోదు లేదు.
wallet-row-rewritten = ఈ ఫోన్ మొదట చూసినప్పుడు ఈ నమోదు వేరేగా ఉంది.
`;export{e as default};