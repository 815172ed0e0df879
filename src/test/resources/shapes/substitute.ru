# VIOLATION item-1.c1 Only an attendance is as a substitute.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>
PREFIX d: <https://w3id.org/minutegraph/id/document/brackwater/2019-05-07%20planning/>

INSERT DATA { m:item-1.c1 min:substituteFor d:persona-1 }
