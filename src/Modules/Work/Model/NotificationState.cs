namespace HotelPrivacy.Work.Model;

/// <summary>What became of a notification.</summary>
public enum NotificationState
{
    /// <summary>Waits to be sent, perhaps again.</summary>
    Queued,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It lies in the pickup folder; there is no mail server.</summary>
    Filed,

    /// <summary>Not sent, because the person is gone or the matter was settled meanwhile.</summary>
    Dropped,

    /// <summary>Given up after many attempts, or refused for good.</summary>
    Dead,
}
