# VIOLATION item-1 An item has at most one number.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

INSERT DATA { m:item-1 min:number "13" }
