/// Which certificates count on a connection: whom we trust, and how we make ourselves known.
public struct TransportSecurity: Sendable, Hashable {
  /// A PEM file with the certificate authorities to trust instead of those of this computer, such as the private root
  /// of PKIoverheid; nil for those of this computer.
  public var authorities: String?
  /// The certificate that the receiver asks of us (mTLS); nil when it asks none.
  public var certificate: ClientCertificate?

  /// A certificate of ours, as PEM files.
  public struct ClientCertificate: Sendable, Hashable {
    /// The certificate, followed by those between it and its root.
    public let certificate: String
    public let key: String
    public let password: HiddenText?

    public init(certificate: String, key: String, password: HiddenText? = nil) {
      self.certificate = certificate
      self.key = key
      self.password = password
    }
  }

  public init(authorities: String? = nil, certificate: ClientCertificate? = nil) {
    self.authorities = authorities
    self.certificate = certificate
  }
}
