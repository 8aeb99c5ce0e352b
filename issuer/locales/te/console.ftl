### The merchant's page: for the owner of a shop, without an IT department.

## Everywhere

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

## Menu

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

## What a manager decides

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

## Signing in

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

## Setting up

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

## What is wrong with a field

console-trouble-empty = ఇక్కడ ఏదైనా రాయండి.
console-trouble-long = ఎక్కువలో ఎక్కువ { $max } అక్షరాలు.
console-trouble-number = { $min } నుండి { $max } వరకు పూర్తి సంఖ్య.

## What the service says no to

console-problem-login-refused = లాగిన్ పేరు, పాస్‌వర్డ్ సరిపోలడం లేదు. Caps Lock వేసి ఉందేమో చూడండి.
console-problem-link-used = ఈ లింక్‌ను ముందే వాడారు, లేదా గడువు ముగిసింది. మీ లాగిన్ పేరు, పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయండి, లేదా సర్వీస్ నడిపేవారిని కొత్త లింక్ అడగండి.
console-problem-login-taken = ఈ పేరుతో ఇప్పటికే ఒకరు సైన్ ఇన్ చేస్తున్నారు. వేరే లాగిన్ పేరు ఎంచుకోండి.
console-problem-not-found = అది ఇప్పుడు ఇక్కడ లేదు.
console-problem-program-closed = ఈ పథకం మూసి ఉంది. ముందు దాన్ని తెరవండి.
console-problem-not-waiting = ఈ లింక్ దగ్గర ఇప్పుడు ఏ పరికరమూ ఆగి లేదు.
console-problem-wrong-digits = మీరు చూసిన అంకెల పరికరం కాకుండా వేరేది ఆగి ఉంది. అంకెలను మళ్లీ పోల్చండి.
console-problem-expired = ఈ లింక్ గడువు దాటింది. కొత్తది చేయండి.

## Home

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

## A new shop's next steps

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

## Programs

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

## Inviting

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

## Cards

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

## Staff

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

## Devices

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

## Tills and API keys

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

## Stores

console-stores-lead = ప్రతి బ్రాంచి గడియారాన్ని బట్టి దాని రోజు ముగుస్తుంది.
console-store-add = బ్రాంచి చేర్చండి
console-store-name = బ్రాంచి పేరు
console-store-save = చేర్చండి
