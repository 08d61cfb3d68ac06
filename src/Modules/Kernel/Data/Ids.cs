namespace HotelPrivacy.Kernel.Data;

/// <summary>Makes ids: UUIDv7 (RFC 9562), which sort by time of making.</summary>
public sealed class Ids(TimeProvider clock)
{
    /// <summary>A new id.</summary>
    public Guid New() => Guid.CreateVersion7(clock.GetUtcNow());
}
