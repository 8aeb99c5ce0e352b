### Texts of all three pages.

shared-brand = Tenthcup

# What the choice of a language is called, for people who hear it.
shared-language = Language

## The drawn card, for people who hear it. $program and $merchant are names.

shared-card-label =
    { $program }, { $merchant }: { $progress } of { $needed }{ $rewards ->
        [0] .
        [one] , one reward ready.
       *[other] , { $rewards } rewards ready.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 ready
       *[other] { $rewards } ready
    }

## When the service says no, or says nothing

shared-problem-offline = No connection to the shop’s service. Check your network and try again.
shared-problem-page = Something went wrong on this page. Reload it and try again.
shared-problem-signed-out = You are signed out. Sign in again.
shared-problem-throttled =
    { $seconds ->
        [one] Too many tries. Wait a second, then try again.
       *[other] Too many tries. Wait { $seconds } seconds, then try again.
    }
shared-problem-undecided = The service could not decide just now. Nothing was counted; try again in a moment.
shared-problem-service = The service has a fault of its own. Try again; if it stays, tell the shop.
shared-problem-refused = The service refused this.
