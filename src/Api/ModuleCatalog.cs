using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Api;

/// <summary>Every module of the product, one per line; everything else about them is found from here.</summary>
public static class ModuleCatalog
{
    /// <summary>The twenty areas in their order, then the supporting modules.</summary>
    public static IReadOnlyList<Module> Modules { get; } =
    [
        new Policies.PoliciesModule(),
        new Training.TrainingModule(),
        new Encryption.EncryptionModule(),
        new AccessControl.AccessControlModule(),
        new PhysicalSecurity.PhysicalSecurityModule(),
        new ThirdParties.ThirdPartiesModule(),
        new Consent.ConsentModule(),
        new Backup.BackupModule(),
        new Compliance.ComplianceModule(),
        new Complaints.ComplaintsModule(),
        new Awareness.AwarenessModule(),
        new Incidents.IncidentsModule(),
        new Destruction.DestructionModule(),
        new GuestRights.GuestRightsModule(),
        new CrossBorder.CrossBorderModule(),
        new Accountability.AccountabilityModule(),
        new Culture.CultureModule(),
        new Technology.TechnologyModule(),
        new Cooperation.CooperationModule(),
        new Improvement.ImprovementModule(),
        new Hotels.HotelsModule(),
        new Guests.GuestsModule(),
        new Estate.EstateModule(),
        new Transfers.TransfersModule(),
        new Work.WorkModule(),
        new Files.FilesModule(),
    ];
}
