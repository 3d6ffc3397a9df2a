#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// eˣ.
@inline(__always)
func exponential(_ x: Float) -> Float { expf(x) }

/// The natural logarithm.
@inline(__always)
func logarithm(_ x: Float) -> Float { logf(x) }
