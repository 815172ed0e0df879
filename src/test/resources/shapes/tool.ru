# VIOLATION 2019-05-07%20planning Provenance is missing: the tool that extracted the facts.
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE WHERE { ?run prov:wasAssociatedWith ?tool }
