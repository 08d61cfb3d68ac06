namespace HotelPrivacy.Kernel.Crypto;

/// <summary>The root key cannot be used; the server must not start. The message tells an administrator what to do and holds no key bytes.</summary>
/// <param name="message">What is wrong with which file.</param>
public sealed class RootKeyException(string message) : Exception(message);
