### The customer's page. $reward is the merchant's own text ("a free coffee"), $shop and $merchant are names.

## The page's name in the browser

wallet-title = మీ కార్డులు
wallet-title-claim = { $merchant } – మీ కార్డు
wallet-title-coupon = { $merchant } నుండి ముద్ర
wallet-title-arrive = మీ { $merchant } కార్డు మార్పు
wallet-title-card = { $needed }లో { $progress } – { $merchant }

## Getting a card

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

## A punch from a receipt

wallet-coupon-from = { $merchant }, { $shop }
wallet-coupon-title = మీ కొనుగోలుకు ఒక ముద్ర
wallet-coupon-gives = “{ $program }” కార్డుపై ఒక ముద్ర
wallet-coupon-do = ఈ ముద్ర తీసుకోండి
wallet-coupon-busy = మీ ముద్ర తీసుకుంటున్నాం…
wallet-coupon-small-own = ఇది ఈ ఫోన్‌లోని కార్డుపై ఒక్కసారి పడుతుంది.
wallet-coupon-small-new = దీనికోసం కొత్త కార్డు తయారవుతుంది. ఖాతా అక్కర్లేదు, యాప్ అక్కర్లేదు: కార్డు ఈ ఫోన్‌లో, ఈ బ్రౌజర్‌లోనే ఉంటుంది; ప్రైవేట్ విండో దాన్ని మరిచిపోతుంది.
wallet-coupon-looking = బిల్లు చూస్తున్నాం…
wallet-coupon-failed = ఈ బిల్లుకు ముద్ర రాలేదు
wallet-coupon-no-already-used = ఈ బిల్లు ముద్రను { DATETIME($at, weekday: "long", hour: "2-digit", minute: "2-digit") }కి తీసుకున్నారు. ఒక్కసారే లెక్కలోకి వస్తుంది.
wallet-coupon-no-sale-already-earned = ఈ కొనుగోలుకు కౌంటర్ దగ్గర మీ కార్డును స్కాన్ చేశారు, కాబట్టి ముద్ర ఇప్పటికే పడింది.
wallet-coupon-no-coupon-void = షాపులో ఈ కొనుగోలును రద్దు చేశారు, కాబట్టి దీని బిల్లుకు ముద్ర రాదు.
wallet-coupon-no-expired = బిల్లు ముద్రను ఒక రోజులోపు తీసుకోవాలి. దీని గడువు దాటిపోయింది.
wallet-coupon-no-unknown-coupon = ఈ కోడ్ షాపుకు తెలియదు. బిల్లు మీది కోడ్‌ను మరోసారి స్కాన్ చేయండి.
wallet-coupon-no-unknown-card = ఈ ఫోన్‌లోని కార్డు ఇప్పుడు షాపుకు తెలియదు. షాపును అడగండి.

## What the service says no to

wallet-problem-invite-used = ఈ ఆహ్వానాన్ని వేరే ఫోన్‌లో వాడారు. షాపును కొత్తది అడగండి.
wallet-problem-invite-expired = ఈ ఆహ్వానం గడువు ముగిసింది. షాపును కొత్తది అడగండి.
wallet-problem-claim-code-unknown = ఈ కోడ్ ఇక చెల్లదు: దాన్ని వాడారు, లేదా దాని స్థానంలో కొత్తది వచ్చింది. కొత్త కోడ్ ఉందేమో చూడండి, లేదా కౌంటర్ దగ్గర అడగండి.
wallet-problem-move-stopped = పాత ఫోన్‌ను వాడారు, కాబట్టి కార్డు అక్కడే ఉంటుంది. ఆ ఫోన్‌లోనే వాడండి; ఆ ఫోన్‌ను ఎవరైనా దొంగిలించి ఉంటే, కార్డును నిలిపివేయమని కౌంటర్ దగ్గర అడగండి.
wallet-problem-card-frozen = షాపు ఈ కార్డును ప్రస్తుతానికి నిలిపివేసింది. కౌంటర్ దగ్గర అడగండి.
wallet-problem-not-found = ఈ లింక్ ఇప్పుడు షాపుకు తెలియదు. కొత్తది అడగండి.

## What this browser cannot do

wallet-fault-storage-title = ఈ బ్రౌజర్ ఏదీ దాచుకోదు
wallet-fault-storage = మీ కార్డు కీ ఈ ఫోన్‌లోనే ఉండాలి, కానీ ఈ బ్రౌజర్ ఒప్పుకోవడం లేదు. ప్రైవేట్ బ్రౌజింగ్ నుండి బయటికి రండి, లేదా డేటా దాచుకోవడానికి ఈ సైట్‌కు అనుమతి ఇవ్వండి. తర్వాత లింక్‌ను మళ్లీ తెరవండి.
wallet-fault-keys-title = ఈ బ్రౌజర్‌లో కార్డు పెట్టలేం
wallet-fault-insecure = ఈ పేజీ సురక్షిత కనెక్షన్ (https) ద్వారా తెరుచుకోలేదు. షాపు ఇచ్చిన లింక్‌నే తెరవండి.
wallet-fault-no-key = కార్డుకు కావలసిన కీని తయారు చేసి దాచడం ఈ బ్రౌజర్‌కు వీలు కాదు. దీన్ని అప్‌డేట్ చేయండి, లేదా లింక్‌ను కొత్త Chrome, Safari లేదా Firefoxలో తెరవండి.
wallet-fault-no-storage = ఈ బ్రౌజర్ కీలను దాచుకోదు. ప్రైవేట్ బ్రౌజింగ్ నుండి బయటికి రండి, లేదా డేటా దాచుకోవడానికి ఈ సైట్‌కు అనుమతి ఇవ్వండి. తర్వాత లింక్‌ను మళ్లీ తెరవండి.

## No card yet

wallet-empty-title = ఇంకా కార్డు లేదు
wallet-empty-how = షాపు పోస్టర్ మీది కోడ్‌ను స్కాన్ చేయండి, లేదా మీకు వచ్చిన ఆహ్వానాన్ని ఈ బ్రౌజర్‌లో తెరవండి.
wallet-empty-lost = మీకు ఇక్కడ కార్డు ఉండేదా? చోటు తగ్గినప్పుడు, పేజీని చాలాకాలం తెరవనప్పుడు, ప్రైవేట్ విండో మూసినప్పుడు బ్రౌజర్ దాన్ని తుడిచేయవచ్చు. మీ ముద్రలు షాపు దగ్గరే ఉన్నాయి. రికవరీ కోడ్ లేకపోతే, కౌంటర్ దగ్గర అడగండి.

## A card that the browser has cleared

wallet-lost-title =
    { $cards ->
        [one] ఇక్కడ ఉన్న కార్డు పోయింది
       *[other] ఇక్కడ ఉన్న కార్డులు పోయాయి
    }
wallet-lost-why = బ్రౌజర్ డేటాను తుడిచేసింది. చోటు తగ్గినప్పుడు, పేజీని చాలాకాలం తెరవనప్పుడు, లేదా ఎవరైనా బ్రౌజర్ డేటాను తుడిచినప్పుడు ఇలా జరుగుతుంది.
wallet-lost-what = మీ ముద్రలు షాపు దగ్గరే ఉన్నాయి. రికవరీ కోడ్‌తో కార్డు వెంటనే తిరిగి వస్తుంది. కోడ్ లేకపోతే, కౌంటర్ దగ్గర కార్డు నంబర్ చెప్పండి; ఒక రోజులో తిరిగి వస్తుంది.
wallet-lost-forget = మళ్లీ గుర్తు చేయవద్దు

## A phone's clock that is wrong

wallet-clock-behind =
    { $minutes ->
        [one] ఈ ఫోన్ గడియారం ఒక నిమిషం వెనుకబడి ఉంది.
       *[other] ఈ ఫోన్ గడియారం { $minutes } నిమిషాలు వెనుకబడి ఉంది.
    }
wallet-clock-ahead =
    { $minutes ->
        [one] ఈ ఫోన్ గడియారం ఒక నిమిషం ముందుంది.
       *[other] ఈ ఫోన్ గడియారం { $minutes } నిమిషాలు ముందుంది.
    }
wallet-clock-works = కోడ్ షాపు సమయం ప్రకారం నడుస్తుంది, కాబట్టి పనిచేస్తుంది.
wallet-clock-offline = ఈ పేజీకి చివరిసారి నెట్‌వర్క్ ఉన్నప్పుడు అలా ఉంది. తర్వాత గడియారాన్ని మార్చి ఉంటే, ఫోన్‌ను ఒకసారి నెట్‌వర్క్‌కు కలపండి, లేకపోతే కోడ్ పనిచేయదు.
wallet-clock-set = ఈ పేజీకి చివరిసారి నెట్‌వర్క్ ఉన్న తర్వాత ఈ ఫోన్ గడియారాన్ని వెనక్కి మార్చారు. ఫోన్‌ను ఒకసారి నెట్‌వర్క్‌కు కలపండి, లేకపోతే కౌంటర్ కోడ్‌ను తీసుకోలేదు.

## The card

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

## The code

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
wallet-number-ask = చదివి చెప్పడానికి నంబర్ పొందండి
wallet-number-say = ఈ నంబర్‌ను కౌంటర్‌లో చెప్పండి:
wallet-number-left = { $seconds } సె. చెల్లుతుంది
wallet-number-failed = షాపు సర్వీస్ జవాబు ఇవ్వడం లేదు. బదులుగా కోడ్ చూపండి.

## A browser that has cleared what this page keeps, or keeps nothing more

wallet-keep-title = బ్రౌజర్ ఈ పేజీ డేటాను తుడిచేసింది
wallet-keep-again = ఈ పేజీ తెరిచి ఉన్నంత వరకు మీ కార్డు కీ ఇందులోనే ఉంటుంది. ఇప్పుడే మళ్లీ దాచండి.
wallet-keep-do = కార్డును దాచండి
wallet-keep-full-title = ఈ ఫోన్‌లో చోటు లేదు
wallet-keep-full = పేజీ ఏదీ దాచుకోలేదు, అందుకే ఇప్పుడు కోడ్ లేదు. కొంత చోటు ఖాళీ చేసి, మళ్లీ ప్రయత్నించండి. కార్డు ఇంకా ఇక్కడే ఉంది.

## What just happened

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

# The same in a word or two, beside the progress.
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

## The reward

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
wallet-voucher-title = వోచర్ మీద ఉంది
wallet-voucher-anywhere = ఈ కోడ్‌ను కౌంటర్‌లో చూపండి. ఇది ఒక్కసారే పనిచేస్తుంది.
wallet-voucher-there = ఈ కోడ్‌ను “{ $device }” వద్ద మాత్రమే చూపండి. ఇది ఒక్కసారే పనిచేస్తుంది, నెట్‌వర్క్ లేకపోయినా.
wallet-voucher-label = వోచర్ కోడ్. కౌంటర్ స్కానర్ ముందు పట్టుకోండి.
wallet-voucher-until = { $day }, { $time } వరకు చెల్లుతుంది
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

## Keeping a card

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

## The recovery code. $code and $link are secret: they are shown once, and saved where the holder wants them.

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

## To another phone, with both at hand

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

## From another phone, or from a counter

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
wallet-enter = మీ కాగితం మీది కోడ్ టైప్ చేయండి, లేదా ఈ ఫోన్ కెమెరాతో దాన్ని స్కాన్ చేయండి.
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

## What is known of the card, to take along or to delete

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

## Onto the home screen of an iPhone

wallet-install-title = హోమ్ స్క్రీన్‌పై మీ కార్డు
wallet-install-why = iPhoneలో, హోమ్ స్క్రీన్‌పై ఉన్న యాప్ తన కార్డులను విడిగా దాచుకుంటుంది: ఈ కార్డు దానంతట అది అక్కడికి రాదు.
wallet-install-step-code = “{ $recovery }” కింద రికవరీ కోడ్ చేసుకోండి.
wallet-install-step-share = Safariలో షేర్ బటన్‌ను, తర్వాత “Add to Home Screen”ను నొక్కండి.
wallet-install-step-type = కొత్త ఐకాన్‌ను తెరిచి, అక్కడ కోడ్ టైప్ చేయండి. కార్డు ముద్రలతో సహా అక్కడికి మారుతుంది; బహుమతులు ఒక రోజు ఆగుతాయి.

## A card that is to come

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

## A card that is to leave, or has left

wallet-pending-title = కార్డు ఈ ఫోన్ నుండి వెళ్లబోతోంది
wallet-pending = ఈ ఫోన్ పోయిందని ఒక కౌంటర్ దగ్గర ఎవరో చెప్పారు. { $day }, { $time }కి కార్డు వేరే ఫోన్‌కు మారుతుంది. అది మీరు కాకపోతే, ఇప్పుడే ఆపండి.
wallet-pending-known = { $day }, { $time }కి ఇది వేరే ఫోన్‌కు మారుతుంది. ఈ కార్డును కౌంటర్ దగ్గర స్కాన్ చేసినా అది ఆగుతుంది.
wallet-pending-stop = దీన్ని ఆపండి
wallet-pending-mine = అది నేనే
wallet-pending-stopped-title = ఆగింది
wallet-pending-stopped = కార్డు ఈ ఫోన్‌లోనే ఉంటుంది. దాన్ని మార్చమని మీరు ఎవరినీ అడగకపోతే, షాపుకు చెప్పండి.
wallet-pending-close = సరే
wallet-gone-title = ఈ కార్డు వేరే ఫోన్‌కు మారింది
wallet-gone = { $date }, { $time }కి ఇక్కడ గమనించాం: షాపు సర్వీస్ ఈ కార్డుకు ఈ ఫోన్ కీని ఇక తీసుకోవడం లేదు.
wallet-gone-unknown-title = ఈ కార్డు ఇప్పుడు ఈ ఫోన్‌లో లేదు
wallet-gone-unknown = { $date }, { $time }కి ఇక్కడ గమనించాం: షాపు సర్వీస్ ఈ కార్డుకు ఈ ఫోన్ కీని తీసుకోవడం లేదు. కార్డు వేరే ఫోన్‌కు మారితే ఇలా ఉంటుంది. మీరు మార్చకపోతే, కౌంటర్ దగ్గర అడగండి.
wallet-gone-safe = ఏదీ పోలేదు: కార్డు ఇప్పుడు ఎక్కడున్నా ముద్రలు దానిపైనే ఉన్నాయి. ఈ ఫోన్‌లోని కోడ్‌లు ఇక చెల్లవు.
wallet-gone-remove = ఇక్కడి నుండి తీసేయండి
wallet-gone-remove-small = దీంతో ఈ ఫోన్ నుండి కార్డు, దాని పాత కీ పోతాయి. అసలు కార్డు అలాగే ఉంటుంది.

## History

wallet-history-title = చరిత్ర
wallet-history-loading = ప్రతి నమోదును సరిచూస్తున్నాం…
wallet-history-none = ఇంకా ఏమీ లేదు.
wallet-history-how = ప్రతి నమోదుపై షాపు సంతకం, దాని ముందున్న నమోదు గుర్తు ఉంటాయి. ఈ పేజీ వాటిని తానే సరిచూస్తుంది.
wallet-history-offline = కనెక్షన్ లేదు: ఇది చివరిసారి చూసిన చరిత్ర.
wallet-history-partial = కొన్ని నమోదులు ఇంకా రాలేదు. ఈ ఫోన్‌కు కనెక్షన్ రాగానే అవి వస్తాయి.
wallet-history-unchecked = షాపు కీలను కొత్తగా తెచ్చుకోలేకపోయాం, కాబట్టి ఇప్పుడు నమోదులను సరిచూడలేదు.
wallet-history-wrong-title =
    { $rows ->
        [one] ఒక నమోదు సరిగా లేదు
       *[other] { $rows } నమోదులు సరిగా లేవు
    }
wallet-history-wrong = ఎరుపులో ఉన్నదానికి షాపు సంతకం లేదు. దీన్ని షాపుకు చూపండి.
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
wallet-row-right = సరిచూశాం: షాపు సంతకం ఉంది
wallet-row-wrong = సరిగా లేదు
wallet-row-not-signed = మారింది: ఈ నమోదుతో షాపు సంతకం సరిపోలడం లేదు.
wallet-row-other-card = ఈ నమోదు వేరే కార్డుది.
wallet-row-text-differs = ఇక్కడ రాసి ఉన్నది, షాపు సంతకం చేసింది కాదు.
wallet-row-gap = దీని ముందున్న ఒక నమోదు లేదు.
wallet-row-rewritten = ఈ ఫోన్ మొదట చూసినప్పుడు ఈ నమోదు వేరేగా ఉంది.
