namespace HotelPrivacy.Work.Model;

/// <summary>How an owner is named in a request: a person or a position, never both.</summary>
internal static class OwnerRules
{
    public const string Position = "^[a-z][A-Za-z0-9]{0,63}$";
    public const string PositionReason = "The code of a job position.";
    public const string OneReason = "Name a person or a position, one of them.";

    public static bool One(Guid? ownerId, string? ownerPosition) => ownerId is null != ownerPosition is null;
}
