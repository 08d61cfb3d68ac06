using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Training;

/// <summary>Area 2: training and examination of staff.</summary>
public sealed class TrainingModule : Module
{
    /// <inheritdoc />
    public override int? Area => 2;
}
