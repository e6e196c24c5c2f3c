"""How people say in English when something began; what the keys mean is told in `words.times`. Words only."""

from typing import Final

# fmt: off
ENGLISH: Final[dict[str, str]] = {
    "day 0": "todat|tody|today|this day",
    "day -1": "yesty|yesti|yestie|ystrdy|yest|yesteday|yesterday|yday|y day|yesterdy|yesturday|yestrday",
    "day -2": "the day before yesterday|day before yesterday",
    "day 1": "tomorrow|tmrw|tomorow",
    "day 0, part morning": "this mornin|this mornig|dis morning|this am|this a m|today am|this morning|today in the morning",
    "day 0, part early": "early this morning|first thing this morning|first thing today|early today",
    "day 0, part afternoon": "this aft|this aftie|this afternoons|this arvo|this pm|today pm|this afternoon",
    "day 0, part evening": "this eve|this evenin|this evening|tonight",
    "day 0, part overnight": "over night|overnight|during the night|in the night|this night",
    "day 0, part lunch": "this lunchtime|this noon",
    "day -1, part night": "last night|yesterday night|last nite",
    "day -1, part evening": "last evening|yesterday evening",
    "day 0, part opening": "first thing|first thing in the morning",
    "day 0, lasting 1": "all day|the whole day|the entire day|whole day|all day long|all day today|entire day|all of today",
    "day 0, part morning, lasting 1": "all morning|the whole morning|the entire morning|whole morning|entire morning|all morning long",
    "day 0, part afternoon, lasting 1": "all afternoon|the whole afternoon|the entire afternoon",
    "day 0, part overnight, lasting 1": "all night|the whole night|the entire night",
    "day -1, lasting 1": "all day yesterday",
    "day -1, part morning": "yesterday morning|yesterday am",
    "day -1, part afternoon": "yesty arvo|yestie arvo|yesterday afternoon|yesterday pm|yesterday arvo",
    "weekday 0": "monday|mon",
    "weekday 1": "tuesday|tue|tues",
    "weekday 2": "wednesday|wed|weds",
    "weekday 3": "thursday|thu|thur|thurs",
    "weekday 4": "friday|fri",
    "weekday 5": "saturday|sat",
    "weekday 6": "sunday|sun",
    "weekend 0": (
        "some time over the weekend|sometime over the weekend|over the wknd|in the weekend|this past weekend|the past weekend|"
        "fri to mon|weekend|wknd|the wknd|this wknd|this weekend|over the weekend|during the weekend|the weekend|at the weekend|last weekend|"
        "on the weekend"
    ),
    "week -1": "last week|the previous week|week before",
    "week 0": "this week|earlier this week",
    "week 0, lasting 1": "all week|the whole week|the entire week|all this week",
    "week 0, third 0": (
        "back from the weekend|after the weekend|in from the weekend|back in from the weekend|following the weekend|start of the week|"
        "the start of the week|beginning of the week|the beginning of the week|start of week|start of this week|beginning of this week"
    ),
    "week 0, unit 10080": "the week|week",
    "months -1": "last month",
    "months 0": "this month",
    "month 1": "january|jan",
    "month 2": "february|feb",
    "month 3": "march|mar",
    "month 4": "april|apr",
    "month 5": "may",
    "month 6": "june|jun",
    "month 7": "july|jul",
    "month 8": "august|aug",
    "month 9": "september|sept|sep",
    "month 10": "october|oct",
    "month 11": "november|nov",
    "month 12": "december|dec",
    "third 0": (
        "early|beginning of|the beginning of|start of|the start of|the very beginning of|first days of|the first days of|early in|early on|begin of|"
        "the begin of|begining of|the begining of|beginning|start"
    ),
    "third 1": "mid|middle of|the middle of|halfway through|in the middle of",
    "third 2": "close of|the close of|tail of|the tail of|back end of|closing days of|the last days of|last days of|the very end of|the month end of|back half of|tail end of|the back end of|late|end of|the end of|towards the end of|later in",
    "part morning": "morning|mornings|in the morning|the morning|morning shift|forenoon|morn|mornin",
    "part early": "early morning|early in the morning|breakfast|breakfast time|over breakfast|sunrise|daybreak|first light|crack of dawn|the crack of dawn",
    "part noon": "noon|midday|high noon",
    "part lunch": "lunch shift|lunch rush|lunch service|lunch|lunchtime|lunch time|lunch break|lunch hour",
    "part afternoon": "afternoon|in the afternoon|the afternoon",
    "part evening": "dinner service|evening service|evening rush|dinner rush|evening|in the evening|the evening|eve|dinner|dinner time|dinnertime|supper|suppertime|sunset|sundown|nightfall",
    "part night": "on the night of|the night of|night of|during the night of|late at night|late night|nights|night|at night|the night|nite|nites",
    "part midnight": "midnight",
    "part dawn": "the small hours|small hours|the early hours|early hours",
    "part closing": (
        "he went home|she went home|we went home|they went home|i went home|home time|hometime|we left the office|i left the office|he left|she left|we knocked off|i knocked off|we clocked off|i clocked off|we shut up shop|lights out|last orders|"
        "closing time|before closing|at closing|a little before closing|just before closing|shortly before closing|we closed|end of shift|the end of shift|end of my shift|end of the shift|"
        "end of our shift|"
        "close of business|cob|end of business|end of day|eod|close of play|the end of the day|knocking off|quitting time|clocking off|"
        "last thing|last thing at night"
    ),
    "part early shift": "opening shift|early turn|breakfast shift|day turn|first shift|early shift|day shift",
    "part late shift": "dinner shift|closing shift|late turn|second shift|late shift|evening shift",
    "part night shift": "night turn|overnight shift|third shift|night shift|graveyard shift",
    "part overnight": "overnight|over night|through the night",
    "part past noon": "after lunch|right after lunch|just after lunch|shortly after lunch|after our lunch break|after the lunch break|early afternoon",
    "part before noon": (
        "morning coffee|morning break|"
        "before lunch|just before lunch|right before lunch|shortly before lunch|before noon|just before noon|towards lunch|toward lunch|"
        "elevenses|mid morning|midmorning|coffee break|morning tea|late morning|brunch"
    ),
    "lately 15": "a sec ago|a second ago|few minutes ago|a few moments ago|a couple of minutes ago|couple minutes ago|only now|just this minute|just now|a moment ago|moments ago|a minute ago|seconds ago|this minute|this very moment",
    "lately 90": "earlier|a bit ago|some time ago|a while back|a little while back|not so long ago|a little while ago|a while ago|a short while ago|not long ago|earlier on",
    "lately 5760": (
        "the last couple days|the past couple days|last couple days|for days now|lately|recently|of late|as of late|these last days|"
        "past days|in the last couple of days|over the last couple of days|over the past couple of days|"
        "over the past couple days|"
        "recent days|in recent days|the other day|last few days|past few days|the last few days|the past few days|for the last few days|"
        "for the past few days|over the last few days|over the past few days|in the last few days|in the past few days|these past few days|"
        "these days|the last couple of days|the past couple of days|last couple of days"
    ),
    "lately 180": (
        "the last few hours|the past few hours|last few hours|past few hours|for the last few hours|for the past few hours|"
        "over the last few hours|in the last few hours"
    ),
    "lately 2880, lasting 1": "third day|third day running|third day in a row|the third day|day three",
    "lately 1440, lasting 1": "second day|second day running|second day in a row|day two",
    "lately 4320, lasting 1": "fourth day|fourth day running|fourth day in a row|day four",
    "lately 150, lasting 1": "third hour|third hour in a row|third hour running",
    "lately 90, lasting 1": "second hour|second hour in a row",
    "amount 30": "half an hr|half hr|half an hour or so|the last half hour|the past half hour|half an hour|half hour|a half hour",
    "amount 45": "three quarters of an hour",
    "amount 60": "the hour|an hour|the last hour|the past hour",
    "amount 90": "an hour and a half|one and a half hours|1.5 hours|hour and a half|the last hour and a half|the past hour and a half|hr and a half",
    "amount 20160": "a fortnight|two weeks|fortnight",
    "amount 1440": "one day|24 hours|twenty four hours",
    "few 1": "a|an",
    "few 2": "a couple of|couple of|a couple|couple",
    "few 4": "a few|few|some",
    "few 5": "several",
    "number 1": "oneish|one",
    "number 2": "twoish|two",
    "number 3": "threeish|three",
    "number 4": "fourish|four",
    "number 5": "fiveish|five",
    "number 6": "sixish|six",
    "number 7": "sevenish|seven",
    "number 8": "eightish|eight",
    "number 9": "nineish|nine",
    "number 10": "tenish|ten",
    "number 11": "elevenish|eleven",
    "number 12": "twelveish|twelve",
    "number 20": "twenty",
    "number 25": "twenty five|five and twenty",
    "number 30": "thirty",
    "number 15": "fifteen",
    "number 40": "forty",
    "number 45": "forty five",
    "number 50": "fifty",
    "number 24": "twenty four",
    "number 48": "forty eight",
    "number 14": "fourteen",
    "number 13": "thirteen",
    "unit 1": "minute|minutes|min|mins",
    "unit 60": "hour|hours|hr|hrs|h",
    "unit 1440": "nights|mornings|evenings|afternoons|day|days",
    "unit 10080": "week|weeks|wk|wks",
    "unit 43200": "month|months",
    "many 1, unit 60": "hours",
    "many 1, unit 1440": "days",
    "many 1, unit 10080": "weeks|wks",
    "many 1, unit 43200": "months",
    "before 2": (
        "how long|duration|for how long|during the last|during the past|in the last|in the past|over the last|over the past|within the last|"
        "within the past|it has been|it's been|its been|been|going on for|for the best part of|for the whole|for well over|for just over|for a good|"
        "going on|for roughly|for approximately|for close to|for upwards of|for the last|for the past|the past|the last|been that way|been this way|"
        "been like this|been like that|been doing this|been doing that|been happening|been acting up|been so|been the case"
    ),
    "before 0": "for about|for over|for almost|for nearly|for at least|for around|for more than|for some|for the better part of|for",
    "before 2, fails 1": "down|been down|been out|been offline|is down",
    "ago 1": "on the trot|in a row|on the bounce|in succession|on end|back to back|one after another|like this|like that|ago now|since|ago|back|previously|or so ago|into an outage|into the outage|into this|in and still|in and nothing",
    "ago 0": "consecutive|and counting|solid|already|now that|so far|running|straight|or more",
    "last 1": "this past|last|previous|past",
    "hour 0": "o'clock|oclock|o clock|hrs|hours|h",
    "half 30": "half|half past",
    "past 15": "quarter past|a quarter past|quarter after",
    "past 0": "past",
    "to 15": "quarter to|a quarter to|quarter of",
    "to 0": "to|till",
    "am 0": "am|a m",
    "am 12": "pm|p m",
    "between 1": "between|somewhere between|no earlier than|not earlier than|not before|earliest at",
    "and 1": "and|no later than|not later than|not after|and not after|and no later than|latest at",
    "or 1": "or|or maybe|or perhaps|maybe|perhaps|possibly|could be|might be|may be|might have been|could have been",
    "approx 1, ish 1": "ish",
    "at 1": (
        "before|after|at|around|about|by the clock|starts|at around|at about|at approximately|at roughly|@|at like|right at|bang on|dead on|"
        "dead bang on|on the dot of|on the stroke of"
    ),
    "glue 1, onward 1": "on",
    "of 1": "for|of",
    "onward 1": "onwards|onward|forward",
    "goes 1": "again|anymore|any more|either|here|too|also|alone|times|constantly|all of us|both of us|nothing|customers|agents|emails|mails|orders|we|i|it|its|it's|all|every|everyone|everybody|our|my|they|users|there|with|but|so|sharp|and|everything|most|something|one",
    "comma 1": (
        "since your bot|since your chatbot|since your page|since your form|since the bot|since you sent me|since support|since your colleague|since you asked|since the form|since your docs|since the docs|since your site|"
        "but|however|whereas|although|though|since i am|since i'm|since im|since we are|since we're|since this is|since it is|since it's|"
        "since that is|since there is|since there are|since we need|since i need|since you are|since you're|since we can't|since i can't|"
        "since nobody can|since they are|since everyone is"
    ),
    "since 1": (
        "the minute|the second we|the second i|the second it|the second you|the second they|the second he|the second she|the second somebody|the second anyone|the instant|the very minute|the very moment|from the second|from the instant|right from the|as soon as|right from|"
        "since|as of|as from|ever since|dating from|dating back to|on since|from about|starting from|from the moment|since the moment|"
        "from the minute|starting with|beginning with|going back to|goes back to|dates back to|dates from|all the way back to|it is from|it's from|"
        "its from|this is from|issue is from|problem is from|error is from|happens from|exists from|present from|persists from|happening from|"
        "effective from|since back in|since about|since approx|from this"
    ),
    "since 0": "beginning|from|starting|effective|from the",
    "after 1": "since after|right since|straight after|as a result of|because of|owing to|thanks to|after|following|right after|since|ever since|with|post|upon|once|immediately after|shortly after",
    "event 1": (
        "rollover|certificate rollover|cert rollover|renewal of the certificate|key rotation|rotation|reboot|rebooted|failover|switchover|"
        "switch over|changeover|hotfix|night works|merge|conversion|refactor|cutting over|reorg|rebranding|rebrand|move to|"
        "password reset|new firmware|firmware|os update|ios update|android update|windows update|new release|overnight update|fire drill|"
        "power cut|blackout|"
        "launched|switched on|went out|sent out|turned on|reconnected|new phone|came back|new laptop|moved|swapped|replaced|update|updates|release|"
        "releases|deploy|deployment|upgrade|maintenance|maintenance window|migration|patch|rollout|roll out|new version|version|change|switch|"
        "restart|relaunch|updated|upgraded|rolled out|migrated|switched|installed|deployed|released|moved to|went live|changed|enabled|new layout|"
        "redesign|outage|cutover|new plan|pushed|new phones|new laptops|new tablets|new computers|new devices|server move|office move|we moved|"
        "you moved|reinstall|reinstalled|switched plans|changed plans|offsite"
    ),
    "then 1": "that point on|been so ever since|that's when|thats when|that is when|from that point|from that point on|from that moment|and ever since then|and ever since|since then|from then on|since that time|and since|thereafter",
    "lately 15, turn 1, fails 1": (
        "just lost|just went|just stopped|just died|just crashed|just broke|just got kicked|just dropped|has just gone|have just lost|"
        "just disappeared|just failed|just gone down|just gone off|just gone offline|just gone dead|just gone blank"
    ),
    "part dusk": "at tea|before tea|after tea|since tea|over tea|teatime|tea time|after school|school run",
    "part arrival": (
        "when i come in this morning|when we come in this morning|when we came|when i came|when we arrive|when i logged on|when we logged on|"
        "when i got here|when we got here|when i came to work|when we came to work|when i come to work|when the team came in|"
        "when the team arrived|when the first of us came in|when the doors opened|when we unlocked|"
        "when i came in|when we came in|when i got in|when we got in|when i arrived|when we arrived|when i walked in|when we walked in|"
        "when i turned up|when i clocked in|when my shift started|when i started my shift|when we started work|when i started work|"
        "when i got to work|when i got to the office|when i came on|when i came on shift|on arrival|on my arrival|upon arriving|when i sat down|"
        "when we opened up"
    ),
    "like 1": "same as|same thing as|same issue as|same problem as|same error as|like|as in|as on|similar to|just like|much like",
    "than 1": "than",
    "due 1": "is on|are on|is at|takes place|takes place on|is this|is next|meets on|meets at|meets|is|are|will be",
    "act 1": (
        "set it up|set this up|set that up|set them up|i set up|we set up|scheduled it|scheduled the|launched it|pressed|clicked|hit|tapped|pushed|launched|uploaded|imported|exported|saved|published|submitted the form|logged in|signed in|opened the|"
        "tried to|attempted to|went to|wanted to|was going to|was trying to|was about to|tried opening|sent out|placed|submitted it|"
        "submitted the order|submitted the batch|submitted the job|kicked off the|ordered|started the import|started the export|started the upload|"
        "scheduled the|i recorded|we recorded|recorded|i ran|we ran|sessions i ran|conducted|dropped the file"
    ),
    "approx 1": (
        "a touch past|"
        "i'd say|i would say|i should say|at some point|at some stage|i'd guess|i suppose|i suspect|i'd reckon|"
        "a wee bit after|a wee bit before|a little past|a bit past|just past|not yet|going on|"
        "a shade before|a bit before|a little before|a bit after|a little after|a tad before|a tad after|soon after|not long before|not long after|"
        "a shade after|a hair before|a hair after|a touch before|a touch after|a minute or two after|somewhere|somewhere around|maybe about|"
        "i reckon|i want to say|if memory serves|give or take|or a bit later|or a bit earlier|about|around|approximately|approx|roughly|circa|ca|"
        "like|some time|sometime|or so|or thereabouts|more or less|shortly after|just after|shortly before|just before|right after|nearly|almost|"
        "i think|i believe|i guess|maybe|probably|close to|towards|toward|near|thereabouts|exactly|precisely|sharp|at approx|just gone|just turned|"
        "the best part of|best part of|a good|a solid|a full|round|abt|arnd|on the dot"
    ),
    "part opening": "at opening|opening up|when we opened|start of business|opening time|the start of the day|start of the day",
    "since 1, part opening": "since opening|since opening time|since we opened",
    "glue 1": (
        "by the look|by the looks|by the look of|by the looks of|by the way|"
        "hour of|hours of|the hour of|date|day|on the|by|of the|in our|on our|the|of|in|this|at about|local time|local|time|hours|was|it was|that|"
        "very|s|at the|in the|started|inst"
    ),
    "now 1": "this time|this time around",
    "andhalf 1": "and a half|and half|and 1/2",
    "months 0, unit 43200": "the month|month",
    "months 0, third 0": (
        "first of the month|the first of the month|month start|the new month|the month began|the month started|this month began|this month started|"
        "start of the month|the start of the month|beginning of the month|the beginning of the month|start of month|start of this month|"
        "the start of this month|beginning of this month"
    ),
    "amount 360": "half a day|half the day",
    "turn 1, fails 1": "data stops|graph ends|data ends|chart ends|graph stops|log stops|feed stops|stops at|stops on|line ends",
    "began 1": (
        "is begin|was begin|has begin|have begin|did begin|is start|was start|has start|have start|did start|is begun|is started|was started|is beginning|is appear|was appear|has appear|did appear|is happen|was happen|has happen|did happen|is occur|was occur|did occur|is come|is came|it begin|it start|problem begin|problem start|first of these|the first of these|first of those|the first of those|first of them|the first of them|the first one of these|the first one of those|first one of these|first one of those|the first of its kind|the first such|first such|earliest one|time of death|the first hour|the first day|first hand|first grumble|first orphan|the first one|first one|first loop|the first time|onset at|was made|went south|went sideways|went pear shaped|went belly up|started out of nowhere|was the first|seen first|carries|logged|fired|first up|first show|first spotted|first seen on|first found|first came|first went|came with|arrived with|it came with|they came with|first bad|first wrong|first broken|first failure|first failing|first fail|first error|first occurrence at|first occurrence on|first hint|first sign|first signs|first trace|first case|first cases|first incident|first flagged|first raised|first mention|first heard|first learned|first reported at|first message about|first shout|first moan|first whinge|first gripe|first call|first mail|first email|first complaints|"
        "beginning of shift|beginning of the shift|beginning of my shift|beginning of our shift|start of shift|start of the shift|"
        "start of my shift|start of our shift|start of his shift|start of her shift|start of their shift|shift change|change of shift|"
        "shift changeover|the changeover|ran into it|ran into this|ran into|came across it|came across|bumped into|hit by it|saw this|"
        "met with it|bitten by it|started happening|started doing|started acting|started showing|crept in|reared its head|popped up|"
        "was first|begins|"
        "the first calls|first calls|first alert|first alerts|first users|first people|my guess|my best guess|i guess it|best guess|there when|"
        "already there when|went off|went out|date of occurrence|first time was|earliest|on wards|going on|t0|appearing|start of incident|"
        "start of issue|start of the problem|start of the outage|incident start|commenced|commenced at|originated|firing|first instance|"
        "the first of us|first caller|first complaint|first ticket|first report|first reports|first alarm|emerged|kicked off|i think it was|"
        "it was around|it was about|it was at|must have been|it must have been|it would have been|would have been|that was around|that was at|"
        "this was at|this was around|when|detected|dropped off|began|begun|started|start|start time|starttime|first|firstly|first time|"
        "first noticed|first seen|first observed|first occurred|first occurrence|first occurence|first reported|first hit|onset|noticed|notice|"
        "spotted|noted|observed|occurred|occured|happened|happening|appeared|appears|showed up|cropped up|came up|set in|went down|went dark|"
        "go down|when did it start|since when|time of incident|time of occurrence|incident time|discovered|saw it|found out|found|kicked in|"
        "surfaced|got worse|stopped working|last worked|went offline|went red|came in|hit us|alerted|paged|alarm|the moment|rang|rang us|called us|"
        "phoned us|called in|rang in|rang up|told us|flagged|complained|reported|call it|let's call it|let's say|realised|realized|we realised|"
        "became aware|picked up on|caught on|clocked that|turned up|dawned on us|started out|cropping up|last thursday it|"
        "coffee was still hot when it"
    ),
    "began 1, at 1": (
        "started at|occurred at|noticed at|happened at|began at|start at|starting at|begun at|broke at|failed at|seen at|detected at|"
        "reported at"
    ),
    "label 1": "time|date|day|when",
    "turn 1": (
        "both were back|they were back|all were back|was back again|were back again|is back again|are back again|both are back|had reverted|had come back|quiet|silent|flat|it was|it must be|remarked|we had|south|sideways|haywire|belly up|kaput|dark|packed in|snagged|knocked|bounced|missed|"
        "skipped|jumped|looping|all hell|went|became|turned|got|gone|disappeared|vanished|stopped|died|crashed|froze|broke|fell|dropped|failed|"
        "kicked|locked|blocked|hung|shut|lost|logged out|kicked out|locked out|stuck|wiped|emptied|began to|started to|ceased|collapsed|jammed|"
        "stalled|quit|timed out|refused|rejected|reset|gave up|flipped|cut out|conked out|packed up|fell over|blew up|was gone|were gone|thrown out|"
        "logged off|disconnected|deleted|erased|moved|swapped|switched off|none of us|nobody could|no one could|could not|couldn't|couldnt|wouldn't|"
        "wouldnt|didn't|didnt|did not|saw|seeing|getting|receiving|flooded|came up empty|found|acting up|came in to|walked in to|arrived to|"
        "were all|by itself|on its own|all by itself|by themselves|out of nowhere|out of the blue|all of a sudden|suddenly|from fine to|"
        "from working to|from ok to|from okay to|from normal to|from good to|refusing|packed it in"
    ),
    "fails 1": (
        "neither|nor|uniform beige|white|"
        "out|vanished|disappeared|outages|not available|offline|garbled|double|twice|duplicate|duplicated|spinning|freezing|frozen|degraded|lag|"
        "lagging|delay|delayed|zero|zeros|problematic|incident|lost|stopped|crash|refused|rejected|disconnect|disconnects|disconnected|kicking|"
        "acting up|unusable|stale|corrupt|corrupted|greyed|grayed|inaccessible|impossible|hardly|barely|off|late|duplicates|spinner|trouble|bug|"
        "glitch|erratic|flaky|mess|nobody|unresponsive|fail|failures|down|fails|failed|failing|failure|error|errors|broken|cannot|can't|cant|"
        "couldn't|couldnt|not|doesn't|doesnt|don't|dont|isn't|isnt|won't|wont|nothing|none|no|slow|crashes|crashing|same|blank|empty|missing|wrong|"
        "stuck|unavailable|unreachable|outage|red|timeout|timeouts|problem|problems|issue|issues|like this|like that|hangs|hanging|freezes|refuses|"
        "unable|dead|gone|dies|kicked|thrown|never|without|bugging|annoying|plagued|plaguing|bothering|haunting|nagging|driving us mad|"
        "driving me mad|driving us crazy|driving me crazy|faulty|bad|damaged|scrambled|jumbled|mangled|truncated|cropped|flickering|laggy|sluggish|"
        "choppy|silent|mute|muted|unreadable|misaligned|shifted|reverted|rolled back|overwritten|unclickable|wonky|black|borked|hosed|toast|busted|"
        "shot|goofy|weird|funny|whacky|haywire|wrongly|nil|zilch|all over the place|doubled|twice over"
    ),
    "fine 1": (
        "all was lovely|was lovely|was perfect|were perfect|lovely|perfect|was on time|were on time|on time|in one piece|not a hitch|still roses|was peachy|peachy|was spot on|were spot on|spot on|was as it should be|was not like this|used to work|it worked|they worked|all worked|everything worked|did still|came inside|came within|nothing wrong|was tip top|ran like a dream|ran like clockwork|still running|still ran|still went|"
        "it was there|still there|was all there|came through|came in fine|was in place|did work|did the job|it read|looked right|"
        "looked fine|looked ok|looked okay|matched|added up|balanced|"
        "impeccably|beautifully|like a charm|all there|behaving|flawlessly|in order|intact|fine when|was normal|normal|as normal|as usual|"
        "all on it|went smoothly|smoothly|play just fine|snappy|last good|last good one|was last|last worked|last saw it|last seen working|"
        "last known good|last correct|was clean|were clean|were right|was right|was there|were there|was correct|all was good|was all fine|"
        "was fine still|was great|works|still could|could still|worked yesterday|working yesterday|behaved|was fine|were fine|worked|worked fine|"
        "was working|was ok|was okay|was still|still had|still worked|still fine|still working|was able|were able|last time|did not see|"
        "didn't see|didnt see|was all right|was alright|no problem|no problems|ran fine|last successful|last success|was good|were good|was up|"
        "no issues|no issue|no trouble|had it|used to|was fine before|all fine|all good|perfectly|normally|fine|ok|working|went through|"
        "were on it|was on it|were in it|was in it|was in there|were in there|were still there|was still there|still used|without a hitch|"
        "without trouble|without any trouble|without drama|no drama|without issue|without issues|without incident|as expected|like clockwork|"
        "hunky dory|was healthy|was successful|succeeded|had no trouble|had no problem|without a problem|without problems"
    ),
    "was 1": "read|showed|stood|said|came out|matched|counted|looked|displayed|got|was|were|ran|had|went|could|used|behaved|flew|came|it was",
    "lastgood 1": (
        "the last successful|the last success|the last good|the last good one|the last one in|the last mail|the last email|the last one|"
        "the last entry|the last record|the last message|the last order|the last sync|the last upload|the last correct|the last import|"
        "the last export|the last call|the last ticket|the last backup|the last time|last successful|last success|last good|last good one|"
        "last known good|last one in|last mail|last email|last one|last entry|last record|last message|last order|last sync|last upload|"
        "last correct|last import|last export|last call|last ticket|last transaction|last backup|last time it worked|last worked|last saw it|"
        "last thing anyone did|the last thing anyone did|last thing we did|last thing that worked|last thing that went through|last activity|"
        "last action|the last thing we could do|last thing i could do|last thing that came in|the last photo|the last picture|the last file|"
        "the last event|the last ping|the last row|the last chat|the last conversation|the last response|the last submission|the last one that|"
        "the last reading|the last scan|the last pickup|the last participant|the last session|the last result|last photo|last one that"
    ),
    "until 1": "til|until|till|untill|up until|up to|ok until|fine until|prior to|up to and including|up till",
    "against 1": (
        "we rotate|we migrate|we upgrade|we cut over|we roll out|we deploy|we release|we renew|we switch over|i'm presenting|we're presenting|is not until|isn't until|isn't till|not until|not till|second drop's|second drop|next drop|next wave|next batch|meet on|drops at|airs at|airs on|hit on the|hits on the|wants to see|arrive on|comes on|is coming|"
        "on notice|notice for|go live at|live at|in time|not launching|launching|"
        "board meeting|board meets|board call|our board|the board on|we work|work from|agents work|staffed|manned|opens|we open|open at|starts on|"
        "starts at|we start|begins|closes|calendar|pick|live date|start fieldwork|launch date|it is now|it's now|i am out|i'm out|out from|"
        "out until|runs from|runs until|runs through|running from|build|rev|room|ratio|thank you|thanks|regarding|your mail|your email|your message|"
        "your reply|you wrote|you said|you told|your note|re your|my shift|shift starts|shift begins|our shift|goes live|live on|starts tomorrow|"
        "need this|need it|needed|need them|fixed by|must be|has to be|invited|booked|appointment|slot|at the latest|no later than|close at|"
        "closes at|ends at|ends on|end at|until|available|reachable|hours are|open from|opening|business hours|working hours|my shift ends|"
        "shift ends|filter by|date filter|report for|report of|reports for|report from|data for|data from|data of|dated|invoice of|for the period|"
        "period|fiscal|year starts|in time for|planned|starting on|will start|will begin|kick off|kicks off|begins on|begins at|ticket from|"
        "is scheduled|are scheduled|maintenance is|steering|hope you|enjoy|please call|call back|get back to|by the end of|ahead of|let us know by|"
        "let me know by|tests start|study starts|webinar starts|session starts|launches on|due|by|launch|launches|meeting|meetings|deadline|go live|"
        "going live|golive|open since|printed|next|shift until|scheduled|presentation|demo|call at|webinar|event|expires|delivery|deliver|readout|"
        "report is due|last deploy|founded|customers since|customer since|customer|with you since|opening hours|office hours|we are open|reach me|"
        "call me|will be|be back|out of office|back on|on shift|reply by|respond by|signed|joined|invoice|renewal|contract|ordered|goes out|"
        "going out|planned for|interview is|ready by|go out|our audit|the audit|an audit|inspection|for our visit|meant to present|"
        "meant to be presenting|supposed to present|due to present|am presenting|are presenting|to present|i present|we present|i demo|we demo|"
        "expired|expiry|valid until|valid through|good until|good through|valid to|issued|debrief is|go to the|goes to|we need|i need|next due|"
        "next one's due|hearing|cutover is|interview was booked|was booked for|is booked for"
    ),
    "use 1": (
        "nothing's changed|nothing has changed|nothing is changed|unchanged|not been changed|hasn't been changed|hasn't been touched|haven't touched|nobody changed|nobody's changed|nobody touched|no one changed|no one touched|put a foot wrong|missed a beat|never touched|not touched|"
        "with the company|in business|i am using|we are using|been using|have used|has used|we use|been with you|with you|deployed nothing|"
        "changed nothing|nothing changed|no changes|not changed|haven't changed|havent changed|has not changed|in the field|in field|fielding|"
        "live since|working here|employed|on leave|on vacation|on holiday|we have had the|subscribed|subscriber|member since|been open|established|"
        "married|trained|is paid|are paid|been paid|was paid|were paid|already paid|fully paid|a customer|are customers|been customers|"
        "loyal customers|paying customer|paying customers|customer for|customers for|subscribers|i am new|i'm new|been admin|been the admin|"
        "new here|new to this|the admin since|admin since|took over"
    ),
    "deed 1": (
        "told me|texted me|i told|we told|i rang|we rang|i phoned|we phoned|i texted|we texted|i asked|we asked|i pinged|we pinged|i messaged|i mailed|we mailed|she sent|he sent|they sent|she wrote|he wrote|they wrote|power cycled|unplugged|signed out and in|logged out and in|reseated|"
        "was opened|i opened a|we opened a|opened the ticket|rebooted|reboot|restarted|cleared|called you|called your|i called|"
        "we called|emailed|e mailed|wrote|written|i sent|we sent|sent you|submitted|opened a|raised a|logged a ticket|told you|as discussed|spoke|"
        "reported in|already reported|contacted|updated my|reinstalled|cleaned|renewed|phoned|chatted|asked|created a ticket|ran|contracted|talked|"
        "messaged|opened ticket|replied|responded|acknowledged|kicked it back|sent it back|handed it back|pushed it back|gave it back|"
        "bounced it back|pointed it out"
    ),
    "every 1": (
        "twice a|three times a|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|every|each|daily|nightly|always|weekly|per|"
        "usually|normally|any|on weekdays|most|monthly|hourly|whenever|throughout"
    ),
    "turnto 1": "no wait|actually|correction|i mean|make that|rather|sorry|scratch that|or rather|no",
    "greet 1": (
        "in and out all day|day in day out|all day every day|all day long every day|back to yesterday|back to last week|patch of|patches of|time this month|times this month|time this year|times this year|time this week|times this week|time this quarter|times this quarter|time last month|times last month|while driving|take your time|"
        "as of today|to this day|these days|twice a day|per day|a day|day one|day by day|all the time|at the same time|this time|time and again|"
        "any time|every time|each time|long time|some time now|one at a time|two at a time|at once|lunch on|good morning|good afternoon|"
        "good evening|nice day|good day|nice weekend|good weekend|great weekend|lovely weekend|great day|happy monday|happy friday|happy tuesday|"
        "happy wednesday|happy thursday|nice evening|good night|great week|good week|nice week|have a good one|day to day|the day after|one day|"
        "some day|a nice morning|wonderful day|wonderful weekend|this fine monday|this fine tuesday|this fine wednesday|this fine thursday|"
        "this fine friday|this fine saturday|this fine sunday|this fine morning|this fine afternoon|this fine evening|this fine day"
    ),
    "number 60": "sixty",
    "number 90": "ninety",
    "number 35": "thirty five",
    "number 55": "fifty five",
    "number 16": "sixteen",
    "number 17": "seventeen",
    "number 18": "eighteen",
    "number 19": "nineteen",
    "number 36": "thirty six",
    "number 72": "seventy two",
    "shows 1": "the clock says|says|shows|reads|displays|showing|displayed as|says it's|set to|instead of|still says|labelled|labeled",
    "by 1, and 1, glue 1": "",
    "feast 1031": "halloween",
    "feast 1101": "all saints|all saints day",
    "feast 1111": "veterans day|veteran's day|remembrance day|armistice day",
    "feast 1225": "christmas|christmas day|xmas",
    "feast 1224": "christmas eve",
    "feast 101": "new year|new year's|new year's day|new years",
    "feast 1231": "new year's eve",
    "feast 704": "independence day|4th of july",
    "feast 1206": "st nicholas day",
    "nth 1134": "thanksgiving|thanksgiving day|turkey day",
    "nth 1134, plus 1": "black friday|day after thanksgiving|the day after thanksgiving",
    "nth 1134, plus 4": "cyber monday",
    "nth 1134, plus -1": "day before thanksgiving|the day before thanksgiving|thanksgiving eve",
    "nth 901": "labor day|labour day",
    "nth 1002": "columbus day",
    "by 1, and 1": "and by",
    "day 0, owning 1": "todays",
    "day -1, owning 1": "yesterdays",
    "shows 1, against 1": "expired|expires|expired on|expires on|valid until|dated|due|good through",
    "clause 1, since 1": "ever since we|ever since you|since we|since you|since they",
    "ago 0, now 1": "now",
    "nth 1161": (
        "daylight saving ended|daylight savings ended|daylight saving|daylight savings|daylight saving time|daylight savings time|dst change|dst"
    ),
    "nth 1161, plus -7, west 0": "winter time|to winter time|the winter time|clocks went back|the clocks went back|clocks changed|the clocks changed|clock change|the clock change|summer time ended",
    "since 1, part arrival": (
        "since we came in|since i came in|since we got in|since i got in|since we arrived|since i arrived|since i clocked in|"
        "since i started work|since we started work|since my shift started|since my shift began|since the shift started|since i logged on|"
        "since i sat down"
    ),
    "prior 1": "before|earlier than",
    "season 3": "spring|the spring|springtime|this spring|last spring",
    "season 6": "summer|the summer|summertime|this summer|last summer",
    "season 9": "autumn|the autumn|this autumn|the fall|this fall|last fall|last autumn",
    "season 12": "winter|the winter|wintertime|this winter|last winter",
    "lately 20160": (
        "the last few weeks|the past few weeks|over the last few weeks|over the past few weeks|for the last few weeks|"
        "for the past few weeks|in the last few weeks|in the past few weeks|in recent weeks|recent weeks|for weeks now"
    ),
    "lately 20160, lasting 1": "third week|third week running|third week in a row|third week on the trot|the third week|week three",
    "lately 10080, lasting 1": "second week|second week running|second week in a row|second week on the trot|the second week|week two",
    "hourly 1": "shortly before|shortly after|just before|just after|a little before|a little after|a bit before|a bit after|soon after",
    "lately 60": "last hr|last hour or so|last hr or so|past hour or so|the last hour or so|the past hour or so|an hour or so ago",
    "weekend -1": "the weekend before last|weekend before last|two weekends ago|2 weekends ago|the previous weekend|the weekend before",
    "week -2": "the week before last|week before last",
    "months -1, third 2": "month end|the month end|month end close|end of last month|the end of last month",
    "oh 1": "oh",
    "nthday 1": "the first of",
    "nthday 2": "the second of",
    "nthday 3": "the third of",
    "nthday 4": "the fourth of",
    "nthday 5": "the fifth of",
    "nthday 6": "the sixth of",
    "nthday 7": "the seventh of",
    "nthday 8": "the eighth of",
    "nthday 9": "the ninth of",
    "nthday 10": "the tenth of",
    "nthday 11": "the eleventh of",
    "nthday 12": "the twelfth of",
    "nthday 13": "the thirteenth of",
    "nthday 14": "the fourteenth of",
    "nthday 15": "the fifteenth of",
    "nthday 16": "the sixteenth of",
    "nthday 17": "the seventeenth of",
    "nthday 18": "the eighteenth of",
    "nthday 19": "the nineteenth of",
    "nthday 20": "the twentieth of",
    "nthday 21": "the twenty first of",
    "nthday 22": "the twenty second of",
    "nthday 23": "the twenty third of",
    "nthday 24": "the twenty fourth of",
    "nthday 25": "the twenty fifth of",
    "nthday 26": "the twenty sixth of",
    "nthday 27": "the twenty seventh of",
    "nthday 28": "the twenty eighth of",
    "nthday 29": "the twenty ninth of",
    "nthday 30": "the thirtieth of",
    "nthday 31": "the thirty first of",
    "since 1, day 0": "as of today s|since today s|as of today|from today s",
    "glue 1, at 1": "roll call at",
    "attempt 1, deed 1": "tried|tried it|tried this|tried again|tried first|tried that",
    "earlier 1": "before that|before it|and before that|and before",
    "newmonth 1": "turn of the month|the turn of the month",
    "turns 1, glue 1": "turn from|rollover from",
    "fails 1, now 1": "today i look|today i check|today i looked|today i checked|today we look|today we check|now i look|now i check|i look now|i check now|i look today|i check today",
    "others 1": "outage you had|outage you guys had|outage you were having|outage you reported|outage you announced|outage you posted|outage on your status page|incident you had|incident you guys had|incident you reported|incident you posted|incident you announced|issue you had|issues you had|problem you had|problems you had|your outage|your incident|status page shows an outage|status page shows an incident|related to the outage|linked to the outage|connected to the outage|to do with the outage|ours was not affected|ours wasn't affected|ours wasnt affected|we were not affected|we weren't affected|we werent affected|we were spared|we were not hit|we weren't hit|did not touch us|didn't touch us|did not hit us|didn't hit us|did not affect us|didn't affect us",
    "fine 1, was 1": "it was good|it was very good|all was very good|it was normal|it was correct|it was right|it was still good|was good in",
    "effort 1": "poked around|poking around|poked at|looked around|looked for|looking for|searched|searching for|hunted|hunting for|fiddled|fiddling|rummaged|dug around|digging around|clicked around|clicking around|spent|wasted|scoured|combed through|wrestled|faffed|faffing|played around|on hold|googled|googling|read the docs for|stared at|staring at|puzzled over|on the phone",
    "began 1, day 0": "again today|today again|today once more|once more today|and again today|again this day",
    "part huddle": "stand up|standup|daily stand up|morning stand up|team huddle|huddle|morning meeting|morning huddle|morning call|daily scrum|scrum|toolbox talk|morning briefing",
    "part coffee": "my coffee|my first coffee|our first coffee|first coffee|my second coffee|second coffee|first and second coffee|first cup|my first cup|first cuppa|my morning tea|coffee run",
    "feast 1130": "st andrew's day|saint andrew's day|st andrews day",
    "feast 1105": "guy fawkes|guy fawkes night|bonfire night|guy fawkes day",
    "feast 1226": "boxing day|st stephen's day",
    "feast 214": "valentine's day|valentines day|valentine's",
    "feast 317": "st patrick's day|saint patrick's day|paddy's day",
    "feast 401": "april fool's|april fools|april fools day|april fool's day",
    "feast 501": "may day",
    "feast 106": "epiphany|twelfth night",
    "feast 1102": "all souls|all souls day|day of the dead",
    "feast 202": "groundhog day|candlemas",
    "feast 505": "cinco de mayo",
    "feast 701": "canada day",
    "feast 619": "juneteenth",
    "feast 1205": "sinterklaas",
}
# fmt: on
