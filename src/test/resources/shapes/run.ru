# VIOLATION 2019-05-07%20planning Provenance is missing: the run that made the graph.
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE WHERE { ?graph prov:wasGeneratedBy ?run }
