/** What Repère does, in one picture: drawn, so that it is as sharp and as dark as the page. */
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';

export function Picture() {
  return (
    <div class="wel-pic" role="img" aria-label={say('welcomePicture')}>
      <div class="pic-page" aria-hidden="true">
        <i class="pic-line is-title" />
        <i class="pic-line" />
        <div class="pic-field">
          <b>{say('welcomePictureField')}</b>
          <em class="is-read">
            <Icon name="check" small />
            {say('welcomePictureRead')}
          </em>
          <span class="pic-input">
            <i class="pic-dots" />
            <em>
              <Icon name="lock" small />
              {say('welcomePictureNever')}
            </em>
          </span>
        </div>
        <i class="pic-line" />
        <i class="pic-line is-short" />
      </div>
      <svg class="pic-arrow" viewBox="0 0 40 20" aria-hidden="true">
        <path d="M2 10h32M26 3l9 7-9 7" />
      </svg>
      <div class="pic-bar" aria-hidden="true">
        <b>{say('welcomePictureBar')}</b>
        <div class="pic-answer">
          <i class="pic-line is-title" />
          <i class="pic-line" />
          <i class="pic-line is-short" />
          <small>
            <Icon name="doc" small />
            {say('welcomePictureSource')}
          </small>
        </div>
      </div>
    </div>
  );
}
