# VIOLATION item-1.c2 A contribution has a text.
# VIOLATION item-1.c2 A contribution has its place in the text.
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE WHERE { m:item-1.c2 prov:wasDerivedFrom ?s }
