/// The site for nginx, version 1.18 or later.
struct NginxConfiguration {
    let rules: DeliveryRules

    var text: String {
        let opening = rules.opening(
            "nginx",
            "Copy it to /etc/nginx/sites-available/, link it from sites-enabled, then `nginx -t && nginx -s reload`.")
        return opening + maps + sharing + sent + "\n" + server
    }

    private var maps: String {
        let fingerprinted = rules.addressPattern(DeliveryRules.fingerprintPattern)
        let design = "^\(DeliveryRules.escaped(rules.basePath))/assets/"
        let frame = rules.framePattern
        return """
            map $uri $minhbach_caching_of {
                default "\(DeliveryRules.caching(for: .page))";
                "~\(fingerprinted)" "\(DeliveryRules.caching(for: .fingerprinted))";
                "~\(design)" "\(DeliveryRules.caching(for: .design))";
            }
            map $uri $minhbach_policy_of {
                default "\(DeliveryRules.policy(for: .page))";
            \(frame.map { "    \"~\($0)\" \"\(DeliveryRules.policy(for: .frame))\";\n" } ?? "")}

            """
    }

    /// Files for programs are told by what was asked for: a page for what isn't there has another address.
    private var sharing: String {
        let maps = [("data", DataSharing.always), ("preflight", DataSharing.preflight)].flatMap { origin, headers in
            headers.map { "map $minhbach_\(origin) \(own($0)) { default \"\"; 1 \"\($0.value)\"; }\n" }
        }
        return """
            map $request_uri $minhbach_data {
                default 0;
                "~^\(rules.dataAddress("[^?]"))(\\?|$)" 1;
            }
            map "$request_method $minhbach_data" $minhbach_preflight {
                default 0;
                "OPTIONS 1" 1;
            }
            map $http_accept $minhbach_catalogue {
                default \(address(CatalogueAddress.turtle));
                "~\(CatalogueAddress.linkedType)" \(address(CatalogueAddress.linked));
            }
            \(maps.joined())
            """
    }

    /// The headers of all answers by their names, each with what nginx is to say.
    private var headers: [(name: String, value: String)] {
        rules.everywhere.map { ($0.name, "\"\($0.value)\"") }
            + [("Cache-Control", "$minhbach_caching_of"), ("Content-Security-Policy", "$minhbach_policy_of")]
            + (DataSharing.always + DataSharing.preflight).map { ($0.name, own($0)) }
    }

    private var sent: String {
        let lines = headers.map { "map $status \(variable($0.name)) { volatile; default \($0.value); 416 \"\"; }\n" }
        return """
            # With an answer to a part that isn’t there (416) nginx adds headers twice: the second time there are none.
            \(lines.joined())map $status $minhbach_allow { volatile; default ""; 405 "GET, HEAD"; }

            """
    }

    private func own(_ header: DeliveryRules.Header) -> String { variable(header.name) + "_of" }

    private func variable(_ name: String) -> String {
        "$minhbach_" + name.lowercased().replacing("-", with: "_")
    }

    private var server: String {
        """
        server {
            # For HTTPS let `certbot --nginx` add the certificate, or listen on 443 ssl with your own.
            listen 80;
            listen [::]:80;
            server_name \(rules.host);
            root \(DeliveryRules.root);
            index index.html;
            server_tokens off;
            absolute_redirect off;
            disable_symlinks on from=$document_root;

            types {
        \(types)    }
            default_type \(MediaType.unknown);
            charset utf-8;
            charset_types \(charsetTypes);

        \(added)
            if ($minhbach_preflight) { return 204; }
        \(catalogue)    # Files that `build --precompress` has put beside the others; the rest is compressed as it is sent.
            gzip_static on;
            gzip on;
            gzip_vary on;
            gzip_types \(compressible);

            error_page 403 404 =404 \(address(rules.notFound.first ?? "404.html"));
        \(languages)
            location ~ \(quoted(rules.hiddenPattern)) { return 404; }
            location ~ \(quoted("/" + DeliveryRules.escaped(MediaType.feedName) + "$")) {
                types { }
                default_type \(MediaType.feed);
            }
        \(moves)}

        """
    }

    private var types: String {
        DeliveryRules.typesWithEndings.map { "        \($0.type) \($0.endings.joined(separator: " "));\n" }.joined()
    }

    /// nginx adds `text/html` by itself and warns when it is named again.
    private var charsetTypes: String {
        Set(MediaType.types.values).filter { MediaType.hasCharset($0) && $0 != "text/html" }.sorted()
            .joined(separator: " ")
    }

    private var compressible: String {
        let all = MediaType.types.filter { MediaType.isCompressible("x.\($0.key)") }.map(\.value) + [MediaType.feed]
        return Set(all).subtracting(["text/html"]).sorted().joined(separator: " ")
    }

    private var added: String {
        headers.map { "    add_header \($0.name) \(variable($0.name)) always;\n" }.joined()
            + "    add_header Allow $minhbach_allow always;\n"
    }

    private var catalogue: String {
        rules.hasCatalogue
            ? "    location = \(address(CatalogueAddress.path)) { return 303 $minhbach_catalogue; }\n" : ""
    }

    private var languages: String {
        rules.notFound.dropFirst().map { page in
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            return "    location \(address(folder))/ { error_page 403 404 =404 \(address(page)); }\n"
        }.joined()
    }

    private var moves: String {
        rules.movedAddresses.map { "    location = \($0.from) { return 301 \($0.to); }\n" }.joined()
    }

    private func address(_ path: String) -> String { "\(rules.basePath)/\(path)" }

    private func quoted(_ pattern: String) -> String { "\"\(pattern)\"" }
}
