/// The site for nginx, version 1.18 or later.
struct NginxConfiguration {
    let rules: DeliveryRules

    var text: String {
        let opening = rules.opening(
            "nginx",
            "Copy it to /etc/nginx/sites-available/, link it from sites-enabled, then `nginx -t && nginx -s reload`.")
        return opening + maps + "\n" + server
    }

    private var maps: String {
        let fingerprinted = rules.addressPattern(DeliveryRules.fingerprintPattern)
        let design = "^\(DeliveryRules.escaped(rules.basePath))/assets/"
        let frame = rules.framePattern
        return """
            map $uri $minhbach_caching {
                default "\(DeliveryRules.caching(for: .page))";
                "~\(fingerprinted)" "\(DeliveryRules.caching(for: .fingerprinted))";
                "~\(design)" "\(DeliveryRules.caching(for: .design))";
            }
            map $uri $minhbach_policy {
                default "\(DeliveryRules.policy(for: .page))";
            \(frame.map { "    \"~\($0)\" \"\(DeliveryRules.policy(for: .frame))\";\n" } ?? "")}
            map $uri $minhbach_origin {
                default "";
                "~\(rules.dataPattern)" "*";
            }

            """
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

        \(headers)
            # Files that `build --precompress` has put beside the others; the rest is compressed as it is sent.
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

    private var headers: String {
        let fixed = rules.everywhere.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        return fixed + """
                add_header Cache-Control $minhbach_caching always;
                add_header Content-Security-Policy $minhbach_policy always;
                add_header Access-Control-Allow-Origin $minhbach_origin always;

            """
    }

    private var languages: String {
        rules.notFound.dropFirst().map { page in
            let folder = page.split(separator: "/").dropLast().joined(separator: "/")
            return "    location \(address(folder))/ { error_page 403 404 =404 \(address(page)); }\n"
        }.joined()
    }

    private var moves: String {
        rules.moves.map { "    location = \(address($0.from)) { return 301 \(address($0.to)); }\n" }.joined()
    }

    private func address(_ path: String) -> String { "\(rules.basePath)/\(path)" }

    private func quoted(_ pattern: String) -> String { "\"\(pattern)\"" }
}
