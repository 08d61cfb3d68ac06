namespace HotelPrivacy.Kernel.Hosting;

/// <summary>What a module must do once the schema is ready and before the first request is taken; a throw stops the start.</summary>
public interface IModuleStart
{
    /// <summary>Runs once per process, in the order of the module catalogue; must be safe to run again.</summary>
    Task StartAsync(CancellationToken ct);
}
