# VIOLATION item-1.v1 Votes are not negative.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE { ?v min:votesAgainst ?n } INSERT { ?v min:votesAgainst -1 } WHERE { ?v min:votesAgainst ?n }
