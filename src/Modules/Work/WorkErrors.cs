using HotelPrivacy.Kernel.Results;

namespace HotelPrivacy.Work;

/// <summary>What can go wrong with jobs, duties and notifications.</summary>
public static class WorkErrors
{
    /// <summary>No such job, or not one the caller may see.</summary>
    public static readonly Error NoJob = new(ErrorKind.NotFound, "work.no-job", "There is no such job, or you may not see it.");

    /// <summary>Only a queued or running job can be cancelled.</summary>
    public static readonly Error JobFinished = new(ErrorKind.Conflict, "work.job-finished", "The job has ended already; only a queued or running job can be cancelled.");

    /// <summary>No such duty, or not one the caller may see.</summary>
    public static readonly Error NoDuty = new(ErrorKind.NotFound, "work.no-duty", "There is no such duty, or you may not see it.");

    /// <summary>No such hotel, or not one at which the caller may give duties.</summary>
    public static readonly Error NoHotel = new(ErrorKind.NotFound, "work.no-hotel", "There is no such hotel, or you may not give duties there.", "hotelId");

    /// <summary>Only an open duty can be changed.</summary>
    public static readonly Error DutyClosed = new(ErrorKind.Conflict, "work.duty-closed", "The duty is closed already; only an open one can be changed.");

    /// <summary>The duty closes by itself once the thing it asks for is done.</summary>
    public static readonly Error DutyCloses = new(ErrorKind.Conflict, "work.duty-closes-by-itself", "This duty cannot be marked as done: it closes by itself when what it asks for is done at its page.");

    /// <summary>The person holds no position at the hotel.</summary>
    public static readonly Error OwnerElsewhere = new(ErrorKind.Unprocessable, "work.owner-elsewhere", "This person holds no position at the hotel; choose somebody who does.", "ownerId");

    /// <summary>The mail server cannot be reached or refuses to sign in.</summary>
    public static readonly Error MailServer = new(ErrorKind.Unprocessable, "work.mail-server", "The mail server cannot be reached, or refuses the sign-in. Notifications stay queued and are tried again; check HotelPrivacy__Mail__Host, Port, Tls, User and Password.");
}
