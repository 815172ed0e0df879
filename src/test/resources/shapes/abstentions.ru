# VIOLATION item-1.v1 Abstentions are not negative.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE { ?v min:abstentions ?n } INSERT { ?v min:abstentions -1 } WHERE { ?v min:abstentions ?n }
