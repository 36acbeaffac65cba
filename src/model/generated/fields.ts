/** Generated from schema/ by scripts/generate.ts. Do not edit. */

export interface FieldFacts {
  /** What the value should be, in words that follow "expected". */
  readonly expected?: string;
  /** A value in JSON, for fields that are required. */
  readonly example?: string;
  /** What the keys of a map should be. */
  readonly keys?: string;
  /** The fields an object may have. */
  readonly fields?: Readonly<Record<string, FieldFacts>>;
  /** The items of a list, or the values of a map. */
  readonly each?: FieldFacts;
}

export const fieldFacts: Readonly<Record<'Fleet' | 'Cluster' | 'Slice' | 'ServiceExport' | 'QoSProfile', FieldFacts>> = {
 "Cluster": {
  "fields": {
   "apiVersion": {
    "example": "\"fleetslice.io/v1alpha1\""
   },
   "kind": {
    "example": "\"Cluster\""
   },
   "metadata": {
    "example": "{\"name\":\"fra\",\"labels\":{\"region\":\"europe\"}}",
    "fields": {
     "name": {
      "example": "\"fra\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "labels": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
      }
     },
     "annotations": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "text of at most 4096 characters"
      }
     }
    }
   },
   "spec": {
    "example": "{\"type\":\"kubernetes\",\"gateways\":{\"count\":2,\"service\":\"LoadBalancer\"},\"networks\":{\"pods\":[\"10.244.0.0/16\"],\"services\":[\"10.96.0.0/12\"]},\"location\":{\"region\":\"europe\"}}",
    "fields": {
     "type": {},
     "gateways": {
      "fields": {
       "nodeSelector": {
        "keys": "a label key such as region or example.com/region",
        "each": {
         "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
        }
       },
       "count": {},
       "portRange": {
        "fields": {
         "first": {
          "example": "30000",
          "expected": "a port from 1 to 65535"
         },
         "last": {
          "example": "30999",
          "expected": "a port from 1 to 65535"
         }
        }
       },
       "service": {},
       "endpoints": {
        "each": {
         "expected": "an IP address or a host name"
        }
       },
       "relay": {}
      }
     },
     "networks": {
      "fields": {
       "pods": {
        "each": {
         "expected": "an IPv4 or IPv6 prefix such as 10.64.0.0/16 or fd00:64::/48"
        }
       },
       "services": {
        "each": {
         "expected": "an IPv4 or IPv6 prefix such as 10.64.0.0/16 or fd00:64::/48"
        }
       },
       "nodes": {
        "each": {
         "expected": "an IPv4 or IPv6 prefix such as 10.64.0.0/16 or fd00:64::/48"
        }
       }
      }
     },
     "bandwidth": {
      "fields": {
       "up": {
        "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
       },
       "down": {
        "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
       }
      }
     },
     "location": {
      "fields": {
       "latitude": {},
       "longitude": {},
       "region": {
        "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
       },
       "zone": {
        "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
       },
       "provider": {
        "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
       }
      }
     },
     "suspend": {}
    }
   }
  }
 },
 "Fleet": {
  "fields": {
   "apiVersion": {
    "example": "\"fleetslice.io/v1alpha1\""
   },
   "kind": {
    "example": "\"Fleet\""
   },
   "metadata": {
    "example": "{\"name\":\"production\"}",
    "fields": {
     "name": {
      "example": "\"fra\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "labels": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
      }
     },
     "annotations": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "text of at most 4096 characters"
      }
     }
    }
   },
   "spec": {
    "example": "{\"defaults\":{\"tunnel\":{\"driver\":\"wireguard\",\"keyRotation\":\"30d\"}},\"guards\":{\"maxDeletionShare\":0.2}}",
    "fields": {
     "defaults": {
      "fields": {
       "clusterPrefix": {
        "fields": {
         "ipv4": {},
         "ipv6": {}
        }
       },
       "topology": {
        "fields": {
         "type": {},
         "hubs": {
          "each": {
           "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
          }
         },
         "edges": {
          "each": {
           "fields": {
            "from": {
             "example": "\"fra\"",
             "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
            },
            "to": {
             "example": "\"iad\"",
             "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
            }
           }
          }
         }
        }
       },
       "tunnel": {
        "fields": {
         "driver": {},
         "keyRotation": {
          "expected": "a duration: a whole number and one of s, m, h, d, such as 10s, 90m, 12h or 30d"
         },
         "mtu": {}
        }
       },
       "namespaceIsolation": {
        "fields": {
         "mode": {},
         "allow": {
          "each": {
           "fields": {
            "namespace": {
             "example": "\"monitoring\"",
             "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
            },
            "clusters": {
             "each": {
              "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
             }
            },
            "ports": {
             "each": {
              "fields": {
               "port": {
                "example": "8080",
                "expected": "a port from 1 to 65535"
               },
               "protocol": {}
              }
             }
            }
           }
          }
         }
        }
       },
       "qosProfile": {
        "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
       }
      }
     },
     "include": {
      "each": {
       "expected": "a relative path such as ../base"
      }
     },
     "zones": {
      "each": {
       "expected": "a domain name such as slice.local"
      }
     },
     "guards": {
      "fields": {
       "maxDeletionShare": {}
      }
     },
     "acknowledge": {
      "each": {
       "fields": {
        "risk": {
         "example": "\"renumbering\"",
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        },
        "object": {
         "example": "\"Slice/payments\"",
         "expected": "a kind, a slash and a name, such as Slice/payments"
        },
        "until": {
         "example": "\"2027-01-31\"",
         "expected": "a date such as 2027-01-31"
        }
       }
      }
     },
     "rollout": {
      "fields": {
       "waves": {
        "each": {
         "fields": {
          "name": {
           "example": "\"canary\"",
           "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
          },
          "clusters": {
           "each": {
            "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
           }
          },
          "clusterSelector": {
           "fields": {
            "matchLabels": {
             "keys": "a label key such as region or example.com/region",
             "each": {
              "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
             }
            },
            "matchExpressions": {
             "each": {
              "fields": {
               "key": {
                "example": "\"stage\"",
                "expected": "a label key such as region or example.com/region"
               },
               "operator": {
                "example": "\"In\""
               },
               "values": {
                "each": {
                 "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
                }
               }
              }
             }
            }
           }
          },
          "count": {},
          "share": {},
          "maxParallel": {},
          "pause": {},
          "soak": {
           "expected": "a duration: a whole number and one of s, m, h, d, such as 10s, 90m, 12h or 30d"
          }
         }
        }
       }
      }
     },
     "tenants": {
      "each": {
       "fields": {
        "name": {
         "example": "\"shop\"",
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        },
        "paths": {
         "example": "[\"slices/shop\"]",
         "each": {
          "expected": "a folder inside the fleet, such as slices/shop"
         }
        },
        "slices": {
         "each": {
          "expected": "a name, or the beginning of one and a star, such as shop-*"
         }
        },
        "clusters": {
         "each": {
          "expected": "a name, or the beginning of one and a star, such as shop-*"
         }
        },
        "namespaces": {
         "each": {
          "expected": "a name, or the beginning of one and a star, such as shop-*"
         }
        },
        "kinds": {
         "each": {}
        }
       }
      }
     }
    }
   }
  }
 },
 "QoSProfile": {
  "fields": {
   "apiVersion": {
    "example": "\"fleetslice.io/v1alpha1\""
   },
   "kind": {
    "example": "\"QoSProfile\""
   },
   "metadata": {
    "example": "{\"name\":\"standard\"}",
    "fields": {
     "name": {
      "example": "\"fra\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "labels": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
      }
     },
     "annotations": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "text of at most 4096 characters"
      }
     }
    }
   },
   "spec": {
    "example": "{\"priority\":3,\"ceiling\":\"1G\",\"guaranteed\":\"100M\",\"dscp\":\"AF31\"}",
    "fields": {
     "priority": {},
     "ceiling": {
      "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
     },
     "guaranteed": {
      "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
     },
     "dscp": {}
    }
   }
  }
 },
 "ServiceExport": {
  "fields": {
   "apiVersion": {
    "example": "\"fleetslice.io/v1alpha1\""
   },
   "kind": {
    "example": "\"ServiceExport\""
   },
   "metadata": {
    "example": "{\"name\":\"web\",\"namespace\":\"shop\"}",
    "fields": {
     "name": {
      "example": "\"web\"",
      "expected": "a Service name: lower-case letters, digits and dashes, at most 63 characters, starting with a letter"
     },
     "namespace": {
      "example": "\"shop\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "labels": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
      }
     },
     "annotations": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "text of at most 4096 characters"
      }
     }
    }
   },
   "spec": {
    "example": "{\"slice\":\"payments\",\"ports\":[{\"name\":\"http\",\"port\":8080}]}",
    "fields": {
     "slice": {
      "example": "\"payments\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "serviceName": {
      "expected": "a Service name: lower-case letters, digits and dashes, at most 63 characters, starting with a letter"
     },
     "clusters": {
      "each": {
       "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
      }
     },
     "ports": {
      "each": {
       "fields": {
        "name": {
         "example": "\"http\"",
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        },
        "port": {
         "example": "8080",
         "expected": "a port from 1 to 65535"
        },
        "protocol": {}
       }
      }
     },
     "type": {},
     "aliases": {
      "each": {
       "expected": "a domain name such as slice.local"
      }
     },
     "trafficDistribution": {},
     "consumers": {
      "fields": {
       "slices": {
        "each": {
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        }
       },
       "clusters": {
        "each": {
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        }
       },
       "namespaces": {
        "each": {
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        }
       }
      }
     }
    }
   }
  }
 },
 "Slice": {
  "fields": {
   "apiVersion": {
    "example": "\"fleetslice.io/v1alpha1\""
   },
   "kind": {
    "example": "\"Slice\""
   },
   "metadata": {
    "example": "{\"name\":\"payments\"}",
    "fields": {
     "name": {
      "example": "\"fra\"",
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "labels": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
      }
     },
     "annotations": {
      "keys": "a label key such as region or example.com/region",
      "each": {
       "expected": "text of at most 4096 characters"
      }
     }
    }
   },
   "spec": {
    "example": "{\"subnets\":[\"10.64.0.0/16\",\"fd00:64::/48\"],\"clusters\":[\"fra\",\"iad\"],\"namespaces\":[{\"name\":\"shop\"}]}",
    "fields": {
     "subnets": {
      "example": "[\"10.64.0.0/16\",\"fd00:64::/48\"]",
      "each": {
       "expected": "an IPv4 or IPv6 prefix such as 10.64.0.0/16 or fd00:64::/48"
      }
     },
     "clusterPrefix": {
      "fields": {
       "ipv4": {},
       "ipv6": {}
      }
     },
     "clusters": {
      "each": {
       "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
      }
     },
     "clusterSelector": {
      "fields": {
       "matchLabels": {
        "keys": "a label key such as region or example.com/region",
        "each": {
         "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
        }
       },
       "matchExpressions": {
        "each": {
         "fields": {
          "key": {
           "example": "\"stage\"",
           "expected": "a label key such as region or example.com/region"
          },
          "operator": {
           "example": "\"In\""
          },
          "values": {
           "each": {
            "expected": "a label value: at most 63 letters, digits, dashes, underscores and dots"
           }
          }
         }
        }
       }
      }
     },
     "topology": {
      "fields": {
       "type": {},
       "hubs": {
        "each": {
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        }
       },
       "edges": {
        "each": {
         "fields": {
          "from": {
           "example": "\"fra\"",
           "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
          },
          "to": {
           "example": "\"iad\"",
           "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
          }
         }
        }
       }
      }
     },
     "tunnel": {
      "fields": {
       "driver": {},
       "keyRotation": {
        "expected": "a duration: a whole number and one of s, m, h, d, such as 10s, 90m, 12h or 30d"
       },
       "mtu": {}
      }
     },
     "namespaces": {
      "each": {
       "fields": {
        "name": {
         "example": "\"shop\"",
         "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
        },
        "clusters": {
         "each": {
          "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
         }
        },
        "allowExports": {}
       }
      }
     },
     "namespaceIsolation": {
      "fields": {
       "mode": {},
       "allow": {
        "each": {
         "fields": {
          "namespace": {
           "example": "\"monitoring\"",
           "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
          },
          "clusters": {
           "each": {
            "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
           }
          },
          "ports": {
           "each": {
            "fields": {
             "port": {
              "example": "8080",
              "expected": "a port from 1 to 65535"
             },
             "protocol": {}
            }
           }
          }
         }
        }
       }
      }
     },
     "qosProfile": {
      "expected": "a name of lower-case letters, digits and dashes, at most 63 characters, with a letter or digit at both ends"
     },
     "qos": {
      "fields": {
       "priority": {},
       "ceiling": {
        "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
       },
       "guaranteed": {
        "expected": "bits per second: a whole number, or one with k, M, G or T, such as 512k, 100M or 1G"
       },
       "dscp": {}
      }
     },
     "suspend": {}
    }
   }
  }
 }
};
