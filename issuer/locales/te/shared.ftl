### Texts of all three pages.

shared-brand = Tenthcup

# What the choice of a language is called, for people who hear it.
shared-language = భాష

## The drawn card, for people who hear it. $program and $merchant are names.

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

## When the service says no, or says nothing

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
