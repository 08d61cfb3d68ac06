namespace HotelPrivacy.Kernel.Storage;

/// <summary>Our own disk refused a write, such as for want of room; not an <see cref="IOException"/>, which a caller's broken connection is too.</summary>
/// <param name="inner">What the disk said.</param>
public sealed class StorageFailedException(IOException inner) : Exception("The storage of the data directory refused a write.", inner);
